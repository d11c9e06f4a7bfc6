/// Verbs, as data: those that are hardly ever anything else, and those that are nouns as well.
enum Verbs {
  /// Base forms that are hardly ever nouns.
  static let strong = FunctionWords.words(
    """
    accept access achieve acknowledge acquire activate adapt add adjust allow analyse analyze announce
    apply approve archive arrange arrive ask assemble assess assign attach authenticate authorise
    authorize avoid become begin belong bind book bring browse build bump buy calculate cancel carry
    choose clarify classify clean clear click close collect combine come commit communicate compare
    compile complete compose compress compute configure confirm connect consider consist construct
    consume contain continue convert correct create decide declare decline decode decrease decrypt
    define delete deliver depend deploy describe deserialize destroy detect determine develop die
    disable discard discover dismiss dispatch display distribute divide download draw drive dry earn
    edit emit empty enable encode encrypt end enqueue ensure enter escalate establish estimate evaluate
    examine exist exit expand expire explain explore extend extract fail fetch fill find finish fit
    fix flow follow forget format forward gather generate get give go grant grow handle happen hash
    have hear help hide hold identify ignore implement import improve include increase inform
    inherit initialise initialize insert inspect install integrate invalidate invite invoke involve
    join keep know lack launch lead learn leave let like listen live load lock log login look lose maintain make
    manage mark measure meet merge migrate modify monitor move navigate need notify obtain occur
    open optimise optimize organise organize own pack parse pass pause pay perform pick place play
    populate post prepare present press prevent print proceed process produce prompt proofread
    protect provide provision publish pull purchase push put query raise reach read receive recognise
    recognize reconcile reconnect recover redirect reduce refer reflect refuse register reject relate
    reload remain remember remove rename renew repair repeat replace replicate reply report represent
    request require reroute reschedule reserve reset resize resolve respond restart restore restock retrieve
    retry return reuse revert review revise roll rotate route run save say scan schedule scroll search
    see seem select sell send separate serve set settle share ship show sign simulate sit sleep slide
    sort specify split spread stand start stay stop store stream submit subscribe succeed suggest
    supply support surround suspend swap swipe switch sync synchronise synchronize tag take talk tap
    tell terminate think throw toggle track train transfer transform translate transmit travel
    trigger try turn type undergo understand unlock unpack update upgrade upload use validate verify
    view visit wait walk want warn wash watch wear weigh win wish withdraw wrap write yield zoom
    reconnect resend rebuild recheck reorder refund rinse iron boil pour stir bake mix chop heat cool
    serve peel cook grind brew toast greet serialise serialize authorise aggregate compose feed power
    drain host sit wire link consult onboard triage diagnose treat admit discharge examine prescribe
    interview hire screen shortlist negotiate draft finalize finalise sanitize sanitise enrich
    subtract multiply increment decrement flip whisk knead simmer slice strain preheat roast fry garnish
    evacuate refuel enrol enroll veto reboot unplug tighten replace sterilise sterilize disinfect soak
    hang cause interconnect tie interact persist expose append orchestrate observe rely operate execute render
    throttle comprise encompass enclose speak scrape
    beep blink buzz vibrate propose borrow lend bleach carve congratulate dice dilute dissolve harvest
    inflate deflate knit loosen marinate mash melt moisten mop mow prune puree sew sharpen sift sow
    administer dispense deduct notarize laminate inhale exhale approach eat crush tidy fly climb swim jump swallow chew unwrap rewind hesitate
    sprinkle squeeze steep sweep thaw toss trim unfold unroll unscrew varnish wipe scrub
    ingest embed clone broadcast vote poll redeem index rank score sum filter group join partition shuffle reduce map
    """)
  /// Base forms that are nouns at least as often; their neighbours decide.
  static let weak = FunctionWords.words(
    """
    access address alert answer archive audit back balance bar batch bid bill block book bookmark
    border box branch break broadcast budget bug button cache call cancel card cart cash cast catch
    center centre challenge change charge chart chat check claim click close code color colour
    comment commit compare contact contract control copy cost count cover cross cut cycle damage dash
    data date deal debit debug decline delay delete deposit design display dispute document download
    draft drag draw drive drop edit email end escape escrow estimate event exchange exit experience
    export fax feature feed fetch field file fill filter finish fit fix flag float flow focus follow
    form format forward frame function gift grade graph grid group guess guide hand handle head heat
    help highlight hold host hover image import index input invoice issue item join judge jump key
    label land launch layer lead learn level lift light like limit line link list load lock log look
    loop mail map mark market mask match measure meet menu merge message mine mirror monitor mount
    move name network note notice notification number offer open option order outline output own pack
    package page paint panel park pass paste patch pause pay picture pin pipe place plan plant play
    plot point poll pool post power present press price print process produce profile profit program
    progress project prompt pull purchase push query question queue quote rank rate reach read record
    refund register release reply report request research reserve reset response rest result retry
    return review reward ride ring risk roll route rule run salary sale sample save scale scan
    schedule score screen scroll search section select sell sense sequence serve service set shape
    share shift ship shop shout show sign signal size sketch skip slide sort sound source space split
    stack staff stage stamp stand start state statement stay step stock stop store stream stress
    structure study style subject submit supply support surface survey switch tab table tag talk tap
    target task tax team test text ticket time timeout title toast toggle tone top total touch tour
    track trade traffic train transfer travel treat trend trigger trip trust try turn type update
    upgrade upload use value view visit vote wait walk warning wash watch water wave weight wheel wish
    work wrap write yield zoom zone rain snow cloud brush coat iron brew cook toast peel cool
    dust glue nail oil polish sand seal season shake spray staple thread vacuum flash crack dig dip fold
    frost grate hammer lay rest screw shave stitch strap tape weed rake
    pod host wire pair peer couple hook plug bridge cable relay proxy dump hit house attack flood guard
    """)
  /// Forms that no rule tells: the base, the past, the participle, and any others.
  static let irregular = IrregularVerbs(
    """
    be am is are was were been being
    begin began begun
    break broke broken
    bring brought brought
    build built built
    buy bought bought
    catch caught caught
    choose chose chosen
    come came come
    do did done does
    draw drew drawn
    withdraw withdrew withdrawn
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed fed
    find found found
    forget forgot forgotten
    get got gotten
    give gave given
    go went gone goes
    grow grew grown
    have had had has
    hear heard heard
    hide hid hidden
    hold held held
    keep kept kept
    know knew known
    lay laid laid
    lead led led
    leave left left
    let let let
    lose lost lost
    make made made
    meet met met
    pay paid paid
    put put put
    read read read
    run ran run
    say said said
    see saw seen
    sell sold sold
    send sent sent
    set set set
    show showed shown
    sit sat sat
    split split split
    stand stood stood
    take took taken
    tell told told
    think thought thought
    understand understood understood
    wear wore worn
    win won won
    write wrote written
    """)
}
