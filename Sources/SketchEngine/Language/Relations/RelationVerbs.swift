/// What verbs say about the things around them when parts of a system are told, as data.
enum RelationVerbs {
  /// How a verb ties its subject, its object and what its prepositions bring.
  enum Frame: Hashable, Sendable {
    /// Neither side leads: connect, link.
    case link
    /// Something goes from the subject to a target: send, route, store.
    case send
    /// Something comes from a source to the subject: consume, pull.
    case take
    /// The object itself is the target: call, use, power.
    case act
    /// The object is inside the subject: contain, host.
    case contain
    /// Inside where the subject is a place, else tied to it: have.
    case own
    /// The subject is inside what follows: live, reside.
    case live
    /// Tells the drawer what to make: create, add.
    case make
    /// Says what or where something is.
    case be
  }

  /// The frame of a verb by its base form.
  static func frame(of lemma: String) -> Frame? { frames[lemma] }

  /// Whether it is done to what was sent rather than to a part: "processes them".
  static func isHandling(_ lemma: String) -> Bool { handling.contains(lemma) }

  private static let handling = FunctionWords.words(
    """
    process handle transform analyze analyse index parse enrich clean aggregate resize transcode
    convert pick execute display show visualize visualise plot present
    """)

  /// Whether an arrow alone says what the verb says.
  static func isSilent(_ lemma: String) -> Bool { silent.contains(lemma) }

  private static let frames: [String: Frame] = {
    var frames: [String: Frame] = [:]
    for (frame, lemmas) in [
      (.link, link), (.send, send), (.take, take), (.act, act), (.contain, contain), (.own, own),
      (.live, live), (.make, make), (.be, "be"),
    ] as [(Frame, String)] {
      for lemma in lemmas.split(whereSeparator: \.isWhitespace) { frames[String(lemma)] = frame }
    }
    return frames
  }()

  private static let link = """
    connect link join attach wire pair interconnect peer tie couple hook plug integrate bridge cable
    hang separate isolate
    """
  private static let send = """
    send forward route pass publish push write store save post stream deliver emit replicate back
    export copy upload transmit broadcast relay proxy redirect report return respond reply flow go
    travel lead point distribute balance dispatch enqueue sync synchronise synchronize mirror submit
    talk speak communicate interact migrate ship load-balance spread produce feed log persist put
    exchange share swap negotiate archive transfer raise file failover fail expose fan fall output insert append direct move dump issue
    """
  private static let take = """
    consume receive pull fetch subscribe get load poll download collect scrape import ingest listen
    obtain retrieve gather read draw accept take pick grab
    """
  private static let act = """
    call use access query invoke power charge control drive monitor protect manage trigger start
    notify update authenticate request contact serve supply cool heat measure sense scan check own
    secure guard filter hit reach open search validate verify orchestrate deploy build test schedule
    configure provision observe watch track switch front transform process enrich clean train
    evaluate attack flood target join cache rely depend operate wrap need require support
    command regulate instruct ask tell inform alert actuate signal ping email
    modulate amplify excite rectify attenuate bias illuminate rotate lift pump inject steer dim
    mount visit run display render browse inspect terminate throttle scale execute create
    """
  private static let contain = """
    contain include comprise consist hold host house encompass enclose surround embed
    """
  private static let own = "have"
  private static let live = "live sit reside locate stay stand belong"
  private static let make = "create draw add make show place put group design include generate mark"

  private static let silent = FunctionWords.words(
    """
    connect link join attach wire interconnect tie hook hang plug talk speak communicate interact call
    route forward send use go pass flow travel lead point access contact reach hit feed relay direct
    have put move be distribute access rely depend
    """)
}

/// Ways in which two things speak to each other, which are written on a line.
enum Protocols {
  private static let names = FunctionWords.words(
    """
    http https tcp udp ip tls ssl ssh sftp ftp grpc rest soap websocket websockets ws wss mqtt amqp
    coap poe canbus i2c spi uart usart gpio can usb ethernet wifi wi-fi bluetooth ble zigbee z-wave
    lora lorawan nfc rfid rs485 rs-485 rs232 rs-232 modbus profinet profibus opc-ua pcie pci sata nvme
    hdmi displayport thunderbolt jdbc odbc sql graphql smtp imap pop3 ldap saml oidc oauth jwt snmp syslog
    rtsp rtmp webrtc hls dash json xml protobuf avro fiber fibre cellular lte 4g 5g satellite serial
    bgp ospf ipsec gre vxlan mpls nfs smb iscsi dns icmp stdin stdout adc pwm i2s jtag cable cat6
    """)

  /// Whether the words name a protocol, a bus or a medium.
  static func contains(_ words: [String]) -> Bool { words.contains { names.contains($0) } }
}
