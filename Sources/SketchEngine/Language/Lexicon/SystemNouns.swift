/// Parts of systems, with the shape and the icon they are drawn with, and people.
enum SystemNouns {
  static let table = """
    system server/server: server, web server, api server, app server, application server, backend server, mail server, file server, host, vm, virtual machine, ec2, ec2 instance, instance, cloud server
    system database/database: database, db, sql database, postgres, postgresql, mysql, mariadb, sqlite, oracle, mongodb, mongo, cassandra, dynamodb, rds, aurora, data store, datastore, database server, read replica, replica, replica database, data warehouse, warehouse, bigquery, snowflake, redshift, neo4j, influxdb, elasticsearch, elastic search, opensearch, vector database, vector store, vector db
    system cache/cache: cache, redis, redis cache, memcached, shared cache, cdn cache
    system queue/queue: queue, message queue, kafka, rabbitmq, sqs, message broker, broker, event bus, message bus, event queue, pub/sub, pubsub, topic, event stream, kinesis, nats, job queue, task queue, dead letter queue
    system storage/bucket: bucket, s3, s3 bucket, blob storage, object storage, storage, file storage, storage bucket, data lake
    system cloud/cloud: internet, cloud, web, the internet, wan, public internet
    system actor/user: user, customer, client, visitor, admin, administrator, end user, buyer, shopper, operator
    system browser/browser: browser, web browser, web client, frontend, front end, web app, web frontend, ui client, spa, client app, ui
    system phone/smartphone: mobile app, phone app, ios app, android app, mobile client, phone, smartphone, tablet app
    system device/laptop: laptop, workstation, pc, computer, desktop pc, desktop computer, terminal
    system device/sensor: sensor, iot device, microcontroller
    system device/printer: printer
    system gateway/gateway: gateway, api gateway, nat gateway, load balancer, application load balancer, reverse proxy, proxy, ingress, ingress controller, nginx, haproxy, payment gateway, alb, elb
    system firewall/firewall: firewall, waf, web application firewall
    system router/router: router, edge router, access point, modem, wifi router
    system switch/switch: switch, network switch, core switch, access switch, distribution switch, hub
    system function/function: function, lambda, lambda function, cloud function, serverless function
    system service/service: service, microservice, api, rest api, graphql api, backend, back end, worker, job, daemon, scheduler, auth service, auth server, email service, worker service
    system external/external-link: third party, external service, external system, stripe, paypal, twilio, sendgrid, mailgun, payment provider
    system document/file-text: document, report, file, log, log file, csv file
    system queue/mail: mailbox
    system cloud/globe: cdn, cloudfront, cloudflare, dns, content delivery network
    person: person, people, employee, manager, developer, engineer, designer, editor, author, teacher, student, patient, doctor, nurse, clerk, agent, driver, rider, seller, merchant, owner, director, waiter, chef, cook, guest, host, member, reviewer, tester, analyst, lawyer, policyholder, applicant, candidate, recruiter, supplier, vendor, subscriber, reader, speaker, attendee, librarian, cashier, courier, technician, supervisor, accountant, hr, support agent, customer service
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
