/// Parts of systems, with the shape and the icon they are drawn with, places and people.
enum SystemNouns {
  static let table = """
    system server/server: server, web server, api server, app server, application server, backend server, mail server, file server, host, vm, virtual machine, ec2, ec2 instance, instance, cloud server, game server, proxy server, dns server, dhcp server, print server, nas, bare metal server, mainframe, scada server, websocket server, media server, build server, ci server, droplet, rack server, jump host, bastion, bastion host, build agent, agent node, runner, build runner
    system database/database: database, db, sql database, postgres, postgresql, mysql, mariadb, sqlite, oracle, mongodb, mongo, cassandra, dynamodb, rds, aurora, data store, datastore, database server, read replica, replica, replica database, standby, standby database, data warehouse, warehouse, bigquery, snowflake, redshift, neo4j, influxdb, elasticsearch, elastic search, opensearch, vector database, vector store, vector db, timescaledb, clickhouse, firestore, cosmosdb, cosmos db, supabase, cockroachdb, historian, sql server, data mart, feature store, search index, index, ledger, metadata store, model store, session store, state store, key-value store, kv store, time series database, timeseries database, graph database, document store, event store, etcd, solr, hbase, druid, prometheus, message store, registry, model registry, container registry, artifact registry, image registry, docker registry, artifact store, docker hub, ecr, nexus, artifactory, schema registry, primary, primary database, secondary database
    system cache/cache: cache, redis, redis cache, memcached, shared cache, cdn cache, elasticache, varnish, in-memory cache
    system queue/queue: queue, message queue, kafka, rabbitmq, sqs, sns, message broker, broker, event bus, message bus, event queue, pub/sub, pubsub, topic, event stream, kinesis, nats, job queue, task queue, dead letter queue, kafka topic, mqtt broker, event hub, eventbridge, activemq, pulsar, service bus, stream, sqs queue, sns topic, order queue, work queue, event log, event broker
    system storage/bucket: bucket, s3, s3 bucket, blob storage, object storage, object store, blob store, storage, file storage, storage bucket, data lake, minio, gcs, cloud storage, disk, volume, persistent volume, file system, filesystem, hdfs, efs, nfs share, san, tape library, archive, document storage, file share, backup storage
    system cloud/cloud: internet, cloud, web, wan, public internet, isp, azure cloud, outside world, cellular network, mobile network
    system actor/user: user, customer, client, visitor, admin, administrator, end user, buyer, shopper, operator, attacker, hacker, viewer, player, passenger, subscriber
    system browser/browser: browser, web browser, web client, frontend, front end, web app, web frontend, ui client, spa, client app, ui, single-page app, react app, react frontend, dashboard, admin panel, admin dashboard, web portal, portal, web ui, website, storefront, web page, back office
    system phone/smartphone: mobile app, phone app, ios app, android app, mobile client, phone, smartphone, tablet app, mobile frontend, mobile, driver app, rider app
    system device/tv: tv app, smart tv, tv, television, set-top box
    system device/laptop: laptop, workstation, pc, computer, desktop pc, desktop computer, terminal, operator station, engineering station, desktop app, desktop client, thin client, kiosk, pos terminal, hmi, hmi panel, operator panel
    system device/sensor: sensor, iot device, temperature sensor, humidity sensor, motion sensor, thermometer, rain gauge, anemometer, pressure sensor, gyroscope, accelerometer, gps, gps module, light sensor, proximity sensor, meter, smart meter, thermostat, encoder, soil moisture sensor, ph sensor, smoke detector, detector
    system device/camera: camera, ip camera, webcam, cctv camera, security camera, dash camera
    system device/printer: printer, network printer, scanner, 3d printer
    system device/cpu: microcontroller, mcu, esp32, esp8266, arduino, raspberry pi, stm32, cpu, processor, plc, fpga, gpu, dsp, soc, alu, control unit, motor driver, motor controller, charge controller, flight controller, esc, adc, dac
    system device/memory: ram, memory, main memory, sram, eeprom, flash, flash memory, register file, registers, rom
    system device/hard-drive: sd card, hard drive, hard disk, ssd
    system device/battery: battery, battery bank, battery pack, ups, lithium battery
    system device/solar-panel: solar panel, solar array, pv panel, pv array
    system device/plug: power supply, psu, charger, inverter, outlet, grid, power grid, mains, generator, transformer
    system device/antenna: antenna, radio, receiver, transmitter, lora module, bluetooth module, wi-fi module, wifi module, gsm module, transceiver, satellite, base station, cell tower, tuner, modulator, demodulator
    system device/robot: robot, robot arm, drone, agv
    system device/settings: motor, pump, actuator, valve, relay, servo, stepper motor, fan, compressor, conveyor
    system device/phone: ip phone, voip phone, desk phone
    system device/volume: speaker, loudspeaker, buzzer, amplifier, headphones
    system device/microphone: microphone, mic
    system device/monitor: display, monitor, lcd, oled display, lcd display, screen
    system device/keyboard: keyboard, keypad
    system device/lightbulb: led, smart light, lamp, light
    system gateway/gateway: gateway, api gateway, nat gateway, reverse proxy, proxy, ingress, ingress controller, nginx, payment gateway, internet gateway, vpn gateway, iot gateway, edge gateway, service mesh, bff, backend for frontend, traefik, envoy, kong, transit gateway, websocket gateway
    system gateway/load-balancer: load balancer, application load balancer, network load balancer, haproxy, alb, elb, nlb, balancer, global load balancer
    system firewall/firewall: firewall, waf, web application firewall, ids, ips, security appliance, industrial firewall
    system router/router: router, ont, fiber ont, optical network terminal, cable modem, lte modem, 5g modem, isp modem, edge router, modem, core router, gateway router, vpn router, home router, border router, isp router
    system router/wifi: mesh router, mesh point, mesh satellite, range extender, wifi extender, wifi repeater, wifi router, access point, wireless access point, ap, wi-fi access point, wifi access point, mesh node, wireless router, wlan controller
    system switch/network: switch, switch stack, core switch stack, network hub, network switch, core switch, access switch, distribution switch, hub, cell switch, poe switch, ethernet switch, top-of-rack switch, layer 3 switch, layer 2 switch, usb hub, patch panel
    system function/function: function, lambda, lambda function, cloud function, serverless function, edge function, azure function
    system service/service: service, microservice, api, rest api, graphql api, backend, back end, worker, job, daemon, scheduler, auth service, auth server, email service, worker service, backend service, web service, cron job, consumer, producer, publisher, orchestrator, engine, recommendation engine, pipeline, etl job, message handler, authentication service, notification service, business logic, order service, payment service, background worker, pod, container app, sidecar, agent service, identity provider, cognito, keycloak, auth0, okta, resolver, indexer, crawler, scraper, parser, renderer, compiler, chat service, search service, media service, transcoder, encoder service, kernel, runtime, api layer, controller service, etl, stream processor, flink, spark, model server, llm, language model, embedding model, embedder, retriever, reranker, inference server, connector, adapter, bot, chatbot, extractor, loader
    system external/external-link: third party, external service, external system, stripe, paypal, twilio, sendgrid, mailgun, payment provider, adyen, braintree, mailchimp, third-party api, external api, payment processor, email provider, sms provider, slack, github, google maps, maps api, salesforce, sap, erp, crm, legacy system, bank, partner api, oauth provider, openai, weather api, push service, apns, fcm
    system document/file-text: document, report, file, log, log file, csv file, config file, spreadsheet
    system queue/mail: mailbox
    system cloud/globe: cdn, cloudfront, cloudflare, dns, content delivery network, fastly, akamai, route 53, route53
    system component/dashboard: grafana, kibana, monitoring, monitoring system, monitoring dashboard, observability
    place: vpc, virtual private cloud, subnet, public subnet, private subnet, availability zone, az, zone, region, cluster, kubernetes cluster, k8s cluster, namespace, tier, layer, web tier, app tier, data tier, data layer, container, data center, data centre, datacenter, dmz, lan, vlan, site, branch office, headquarters, head office, office, floor, building, campus, rack, room, server room, computer room, lab, computer lab, classroom, ward, wing, network segment, security zone, on-premises, on-prem, environment, production environment, account, resource group, virtual network, vnet, network, domain, boundary, trust boundary, bounded context, swarm, department, house, home, plant, factory, garage, warehouse network, guest network, office network, home network, internal network, backend tier, presentation tier, presentation layer, business layer, application layer, service layer, persistence layer, group, stack, autoscaling group, auto scaling group, node pool
    person: person, employee, manager, developer, engineer, designer, editor, author, teacher, student, patient, doctor, nurse, clerk, agent, driver, rider, seller, merchant, owner, director, waiter, chef, cook, guest, member, reviewer, tester, analyst, lawyer, policyholder, applicant, candidate, recruiter, supplier, vendor, reader, attendee, librarian, cashier, courier, technician, supervisor, accountant, hr, support agent, customer service, host
    figure rectangle: rectangle, box, square
    figure circle: circle
    figure ellipse: ellipse, oval
    figure hexagon: hexagon
    figure diamond: diamond, rhombus
    figure cylinder: cylinder
    figure triangle: triangle
    figure parallelogram: parallelogram
    figure cloud: cloud shape
    """
}
