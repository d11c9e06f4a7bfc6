/// Words of everyday English that mean nothing here and are one slip away from words that do.
enum RealWords {
  /// Them, in lower case; of nouns the singular where both are close to something.
  static let all = FunctionWords.words(
    """
    achiever adaptor adepts adopter adopts analyzer announcer antennae arenas arranger assembler babble
    badger bakers bathe bathos baths batter became belles blacks blanks blinds bobble boring
    brakes broils brooks bubbled budges buttery cachet campuses canvas canvases carousal carouse carton cation
    chancel chiefs chimps chirps choicer chomps circled circlet clacks classy clause clocks
    closer closet coarse coarser cloudy clucks colones comers comets completer compote conform consoled
    constrict consul continua conveyer county courtier covert crates cremate crooks cushier
    dealer decease decoder definer deigns delivery demons deplete deportment derive despatch
    determiner directer directory discord discovery distanced divers doodled doodler drafty
    drawling drawls driers drifts drivel droids droned drover droves edicts edition ensues
    enures examiner expend explorer facets factor faeces fallow falter farces fellow fennel
    fiends figured filets flails flanks flashy flatter fleshes flours flouts flunks flushes
    fluttery forges forums frills fronted galley gander garaged garbage garish gauged givens
    gouges grands greats growls grunts handler havens headier headlined heaths heaves heeding
    heroes herons hoists homers homeys impalement impart infirm insect insets instanced instill
    interfaced joints lading lasting leader learnt leaven ledges libels likens livens livers
    loaves locution lodger looses losers louder louses lunches lusting manger massage matins
    mavins medals menage merger meteor minion miters movers movies nexuses nicknamed nursed
    observer officer optimizer organizer overly overplay packer palace parsec parson patent
    payers peopled persona pester phages phoned phoney photography photon pickier pikers pilots
    placard placer plaice plains plaint planet planks pliant plumps posers posits powder preset
    pricey pricks prince princes proscribe provider pucker purchaser purser purses radiuses
    rafting raider ranting ratting readier rebuses recognizer recorder recovery reefer
    referenced remover resent restorer resumed rhombuses roaches roosts rooter rouses runnier
    salves satellited savers scants scares scorer scrams scraps sensory sequencer settler severs
    shaves sheller shells shimmery shipper shires shores shorts shuffler sideshow sinner sitars
    slaves sleepy slicer slicks slimmer sluice smells smites snorts solider spanner speller
    spells spends spites splats splice splint sports spreed squared squarer squire stains stater
    statue staves steams steeps steppe sterilizer sticks stimulate stoats stomps stoops stopper
    stormy strand strays striped strips strops subtitled suction suites summer supervisory
    suppler svelter swamps swaths sweats sweller swells swerve swerving swimmer synches takers
    taster taxied telephoned testier threat thrown thunks tigers tildes timers tittle toasty
    transit treaty tricks tropic trucks turner unblock unfits unites unpick updater ushers
    valved vanish vender versify voters waists warehoused weighty whisky widows wights wireds
    witches withdrawn withdrew writer writhe yearns
    """)
}
