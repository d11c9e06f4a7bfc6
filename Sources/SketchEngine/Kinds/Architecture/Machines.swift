/// What well-known machines are made of, as blocks and what flows between them.
enum Machines {
  /// The blocks of the machine that some words name, as a prompt of its own.
  static func text(naming words: [String]) -> String? {
    var best: (length: Int, text: String)?
    for line in table.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      for name in line[..<colon].split(separator: ",") {
        let key = ThingNames.key(String(name))
        guard !key.isEmpty, key.count > best?.length ?? 0,
          words.indices.contains(where: { words[$0...].starts(with: key) })
        else { continue }
        let text = String(line[line.index(after: colon)...]).replacing(";", with: "\n")
        best = (key.count, text)
      }
    }
    return best?.text
  }

  private static let table = """
    dishwasher: Water inlet -> Heater -> Wash pump -> Spray arms -> Drain pump; Control unit -> Heater; Control unit -> Wash pump; Control unit -> Drain pump
    washing machine: Water inlet -> Drum -> Drain pump; Heater -> Drum; Motor -> Drum; Control unit -> Water inlet; Control unit -> Motor; Control unit -> Heater
    refrigerator, fridge, freezer: Compressor -> Condenser -> Expansion valve -> Evaporator -> Compressor; Thermostat -> Compressor
    heat pump, air conditioner, air conditioning: Evaporator -> Compressor -> Condenser -> Expansion valve -> Evaporator; Thermostat -> Compressor; Fan -> Evaporator
    microwave, microwave oven: Power supply -> Transformer -> Magnetron -> Waveguide -> Cooking chamber; Control panel -> Transformer
    coffee machine, coffee maker, espresso machine: Water tank -> Pump -> Heater -> Brew group -> Cup; Grinder -> Brew group; Control unit -> Pump; Control unit -> Heater
    toaster: Mains plug -> Switch lever -> Heating elements -> Bread slot; Timer -> Switch lever
    3d printer: Controller board -> Stepper motors; Controller board -> Hot end; Controller board -> Heated bed; Filament spool -> Extruder -> Hot end; Power supply -> Controller board
    drone, quadcopter: Radio receiver -> Flight controller; GPS -> Flight controller; IMU -> Flight controller; Flight controller -> Motor drivers -> Motors; Battery -> Flight controller
    electric car, electric vehicle, ev: Charging port -> Charger -> Battery -> Inverter -> Electric motor -> Wheels; Control unit -> Inverter
    hybrid car: Fuel tank -> Engine -> Gearbox -> Wheels; Battery -> Inverter -> Electric motor -> Gearbox; Engine -> Generator -> Battery
    electric bike, ebike, e-bike: Battery -> Motor controller -> Hub motor -> Wheel; Pedal sensor -> Motor controller; Display -> Motor controller
    robot vacuum, vacuum robot: Distance sensors -> Processor; Bump sensor -> Processor; Processor -> Wheel motors; Processor -> Suction motor; Battery -> Processor
    vacuum cleaner: Nozzle -> Hose -> Dust bag -> Filter -> Fan; Motor -> Fan; Switch -> Motor
    line follower, line follower robot, line following robot: Infrared sensors -> Microcontroller -> Motor driver -> Motors; Battery -> Microcontroller
    digital camera, camera: Lens -> Shutter -> Image sensor -> Image processor -> Memory card; Image processor -> Display; Battery -> Image processor
    smartwatch, smart watch, fitness tracker: Heart rate sensor -> Processor; Accelerometer -> Processor; Processor -> Display; Processor -> Bluetooth module; Battery -> Processor
    smartphone, mobile phone: Touchscreen -> Processor; Camera -> Processor; Processor -> Display; Processor -> Memory; Processor -> Radio -> Antenna; Battery -> Power management -> Processor
    hearing aid: Microphone -> Preamplifier -> Signal processor -> Amplifier -> Receiver; Battery -> Signal processor
    pacemaker: Electrodes -> Sensing amplifier -> Control logic -> Pulse generator -> Heart; Battery -> Control logic
    weather station: Temperature sensor -> Microcontroller; Humidity sensor -> Microcontroller; Wind sensor -> Microcontroller; Microcontroller -> Display; Microcontroller -> Radio module; Power supply -> Microcontroller
    alarm system, burglar alarm, home alarm: Motion sensor -> Control panel; Door sensor -> Control panel; Keypad -> Control panel; Control panel -> Siren; Control panel -> GSM module; Battery -> Control panel
    smoke detector, fire alarm: Smoke sensor -> Comparator -> Controller -> Buzzer; Battery -> Controller; Test button -> Controller
    elevator, lift: Call buttons -> Controller; Floor sensors -> Controller; Controller -> Motor drive -> Hoist motor -> Cabin; Counterweight -> Cabin
    traffic light: Timer -> Controller; Vehicle detector -> Controller; Controller -> Lamp driver -> Lamps; Power supply -> Controller
    power supply, linear power supply, dc power supply: AC mains -> Transformer -> Rectifier -> Filter -> Voltage regulator -> DC output
    switched-mode power supply, smps, switching power supply: AC mains -> Rectifier -> Switching stage -> Transformer -> Output rectifier -> Output filter -> DC output; Feedback controller -> Switching stage; Output filter -> Feedback controller
    superheterodyne, superheterodyne receiver, am radio, fm radio, radio receiver: Antenna -> RF amplifier -> Mixer -> IF amplifier -> Demodulator -> Audio amplifier -> Speaker; Local oscillator -> Mixer
    communication system, digital communication: Source -> Source encoder -> Channel encoder -> Modulator -> Channel -> Demodulator -> Channel decoder -> Source decoder -> Destination
    radar: Transmitter -> Duplexer -> Antenna; Duplexer -> Receiver -> Signal processor -> Display; Timer -> Transmitter
    gps receiver: Antenna -> RF front end -> Correlator -> Navigation processor -> Display; Clock -> Correlator
    audio amplifier, guitar amplifier, hi-fi: Audio input -> Preamplifier -> Tone control -> Power amplifier -> Speaker; Power supply -> Power amplifier
    wind turbine, wind power: Wind -> Rotor blades -> Gearbox -> Generator -> Inverter -> Grid; Controller -> Rotor blades
    hydroelectric, hydropower, hydroelectric power plant, dam: Reservoir -> Penstock -> Turbine -> Generator -> Transformer -> Grid; Turbine -> Tailrace
    nuclear power plant, nuclear reactor: Reactor core -> Steam generator -> Turbine -> Generator -> Grid; Turbine -> Condenser -> Feedwater pump -> Steam generator; Control rods -> Reactor core
    power plant, coal power plant, thermal power plant, steam power plant: Fuel -> Boiler -> Steam turbine -> Generator -> Grid; Steam turbine -> Condenser -> Feed pump -> Boiler
    jet engine, turbofan, gas turbine: Air intake -> Compressor -> Combustion chamber -> Turbine -> Exhaust nozzle; Fuel -> Combustion chamber; Turbine -> Compressor
    rocket, rocket engine: Fuel tank -> Turbopump -> Combustion chamber -> Nozzle; Oxidizer tank -> Turbopump; Igniter -> Combustion chamber
    ups, uninterruptible power supply: AC mains -> Rectifier -> Battery -> Inverter -> Load; AC mains -> Bypass switch -> Load
    oscilloscope: Probe -> Attenuator -> Amplifier -> Sampler -> Memory -> Display; Trigger -> Sampler
    ecg, electrocardiogram: Electrodes -> Instrumentation amplifier -> Filter -> Converter -> Processor -> Display
    water treatment, water treatment plant: Intake -> Coagulation -> Sedimentation -> Filtration -> Disinfection -> Storage tank -> Homes
    wastewater treatment, sewage treatment: Inflow -> Screens -> Grit chamber -> Primary clarifier -> Aeration tank -> Secondary clarifier -> River; Secondary clarifier -> Sludge digester
    """
}
