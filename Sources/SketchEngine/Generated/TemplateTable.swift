// swift-format-ignore-file

/// What `swift run embed-templates` made of templates/screens and templates/diagrams: change those files, not this one.
enum TemplateTable {
  /// Screens, by file name.
  static let screens: [EmbeddedFile] = [
  ]

  /// Well-known diagrams, by file name.
  static let diagrams: [EmbeddedFile] = [
    EmbeddedFile(name: "seq-api-request", text: ##"""
kind: sequence
names: api request, api request handling, api call, rest api, http request, request handling, api, request response, client server, api gateway

Sequence diagram with participants Client, API gateway, Auth service, Service and Database.
The client sends the request to the API gateway.
The API gateway asks the auth service to validate the token.
The auth service returns the identity to the API gateway.
The API gateway forwards the request to the service.
The service queries the database.
The database returns the records to the service.
The service returns the response to the API gateway.
The API gateway returns the response to the client.

"""##),
    EmbeddedFile(name: "seq-atm", text: ##"""
kind: sequence
names: atm, atm withdrawal, cash withdrawal, withdraw cash, withdraw money, withdrawal, bank withdrawal

Sequence diagram with participants Customer, ATM and Bank.
The customer inserts the card in the ATM.
The ATM asks the customer for the PIN.
The customer enters the PIN in the ATM.
The ATM sends the card number and the PIN to the bank.
The bank confirms the identity to the ATM.
The customer requests an amount from the ATM.
The ATM asks the bank to debit the account.
If the balance is sufficient, the bank approves the debit to the ATM and the ATM gives the cash to the customer, otherwise the bank declines the debit to the ATM and the ATM shows "Insufficient funds" to the customer.
The ATM returns the card to the customer.

"""##),
    EmbeddedFile(name: "seq-booking", text: ##"""
kind: sequence
names: booking, hotel booking, flight booking, reservation, ticket booking, hotel reservation, travel booking, appointment booking, appointment, restaurant reservation

Sequence diagram with participants Guest, Booking site, Availability service, Payment service and Email service.
The guest submits the dates in the booking site.
The booking site asks the availability service for free places.
The availability service returns the offers to the booking site.
The booking site shows the offers to the guest.
The guest submits the chosen offer in the booking site.
The booking site asks the availability service to hold the place.
The availability service confirms the hold to the booking site.
The booking site asks the payment service to charge the deposit.
The payment service returns the receipt to the booking site.
The booking site asks the email service to send the confirmation.
The booking site shows the booking number to the guest.

"""##),
    EmbeddedFile(name: "seq-cache-aside", text: ##"""
kind: sequence
names: cache, caching, cache aside, cache-aside, cache-aside read, cache lookup, cache read, read-through cache, redis cache

Sequence diagram with participants Client, Service, Cache and Database.
The client requests the record from the service.
The service asks the cache for the record.
If the record is cached, the cache returns the record to the service, otherwise the cache reports the miss to the service, the service queries the database, the database returns the record to the service and the service stores the record in the cache.
The service returns the record to the client.

"""##),
    EmbeddedFile(name: "seq-chat-message", text: ##"""
kind: sequence
names: chat, chat message, message delivery, chat message delivery, messaging, instant message, send message

Sequence diagram with participants Sender, Chat server, Message store, Push service and Recipient.
The sender sends the message to the chat server.
The chat server stores the message in the message store.
The chat server confirms the message to the sender.
If the recipient is online, the chat server sends the message to the recipient, otherwise the chat server asks the push service to notify the recipient and the push service sends the notification to the recipient.
The recipient sends the read receipt to the chat server.
The chat server sends the read receipt to the sender.

"""##),
    EmbeddedFile(name: "seq-checkout", text: ##"""
kind: sequence
names: checkout, checkout flow, purchase, e-commerce checkout, online purchase, shopping

Sequence diagram with participants Customer, Web shop, Order service, Payment gateway and Email service.
The customer submits the cart in the web shop.
The web shop sends the order to the order service.
The order service asks the payment gateway to charge the card.
If the payment is approved, the payment gateway returns the receipt to the order service, the order service asks the email service to send the confirmation and the order service returns the order number to the web shop, otherwise the payment gateway returns the error to the order service and the order service reports the failed payment to the web shop.
The web shop shows the result to the customer.

"""##),
    EmbeddedFile(name: "seq-deployment", text: ##"""
kind: sequence
names: deployment, ci/cd, ci cd, continuous integration, continuous deployment, code deployment, build pipeline, release

Sequence diagram with participants Developer, Git repository, CI server, Registry and Cluster.
The developer pushes the commit to the git repository.
The git repository notifies the CI server about the commit.
The CI server gets the code from the git repository.
The CI server runs the tests itself.
If the tests pass, the CI server pushes the image to the registry, the CI server asks the cluster to roll out the image, the cluster gets the image from the registry and the cluster confirms the rollout to the CI server, otherwise the CI server reports the failed tests to the developer.

"""##),
    EmbeddedFile(name: "seq-dns", text: ##"""
kind: sequence
names: dns, dns lookup, dns resolution, domain name resolution, page load, web page load, browser request

Sequence diagram with participants Browser, Resolver, Root server, TLD server and Name server.
The browser asks the resolver for the address.
The resolver asks the root server for the zone.
The root server returns the TLD server to the resolver.
The resolver asks the TLD server for the domain.
The TLD server returns the name server to the resolver.
The resolver asks the name server for the record.
The name server returns the IP address to the resolver.
The resolver returns the IP address to the browser.

"""##),
    EmbeddedFile(name: "seq-email-verification", text: ##"""
kind: sequence
names: email verification, verify email, email confirmation, confirm email, account verification, magic link

Sequence diagram with participants User, App, Account service and Email service.
The user submits the email address in the app.
The app sends the email address to the account service.
The account service creates a token itself.
The account service asks the email service to send the link.
The email service sends the link to the user.
The user opens the link in the app.
The app sends the token to the account service.
If the token is valid, the account service confirms the address to the app, otherwise the account service reports the expired link to the app.
The app shows the result to the user.

"""##),
    EmbeddedFile(name: "seq-file-upload", text: ##"""
kind: sequence
names: file upload, upload, image upload, upload file, photo upload, document upload, presigned url

Sequence diagram with participants User, Browser, API, Object storage and Worker.
The user selects the file in the browser.
The browser requests an upload URL from the API.
The API returns the signed URL to the browser.
The browser sends the file to the object storage.
The object storage confirms the upload to the browser.
The browser sends the file name to the API.
The API asks the worker to scan the file.
The worker gets the file from the object storage.
The worker returns the scan result to the API.
The API confirms the file to the browser.
The browser shows the finished upload to the user.

"""##),
    EmbeddedFile(name: "seq-food-delivery", text: ##"""
kind: sequence
names: food delivery, food order, food ordering, meal delivery, restaurant order, pizza order, pizza delivery, delivery

Sequence diagram with participants Customer, Delivery app, Restaurant, Courier and Payment service.
The customer submits the order in the delivery app.
The delivery app asks the payment service to charge the card.
The payment service returns the receipt to the delivery app.
The delivery app sends the order to the restaurant.
The restaurant confirms the order to the delivery app.
The delivery app asks the courier to collect the order.
The restaurant gives the meal to the courier.
The courier delivers the meal to the customer.
The courier reports the delivery to the delivery app.
The delivery app asks the customer for a rating.

"""##),
    EmbeddedFile(name: "seq-login", text: ##"""
kind: sequence
names: login, log in, sign in, signin, user login, authentication, user authentication, auth, login process, jwt

Sequence diagram with participants User, Browser, Auth service and User database.
The user submits the email and the password in the browser.
The browser sends the credentials to the auth service.
The auth service queries the user database for the account.
The user database returns the password hash to the auth service.
The auth service compares the hashes itself.
If the password matches, the auth service returns a session token to the browser and the browser shows the dashboard to the user, otherwise the auth service returns an error to the browser and the browser shows "Wrong email or password" to the user.

"""##),
    EmbeddedFile(name: "seq-logout", text: ##"""
kind: sequence
names: logout, log out, sign out, session end

Sequence diagram with participants User, Browser, Auth service and Session store.
The user clicks "Sign out" in the browser.
The browser sends the session token to the auth service.
The auth service deletes the session in the session store.
The session store confirms the deletion to the auth service.
The auth service confirms the sign-out to the browser.
The browser shows the start page to the user.

"""##),
    EmbeddedFile(name: "seq-oauth", text: ##"""
kind: sequence
names: oauth, oauth login, oauth2, oauth 2.0, authorization code flow, openid connect, oidc, social login, sso, single sign-on, single sign on, google login, saml

Sequence diagram with participants User, App, Authorization server and Resource API.
The user clicks "Sign in" in the app.
The app redirects the user to the authorization server.
The authorization server asks the user for credentials and consent.
The user sends the credentials and the consent to the authorization server.
The authorization server returns the authorization code to the app.
The app sends the code and the client secret to the authorization server.
The authorization server returns the access token to the app.
The app requests the profile with the access token from the resource API.
The resource API returns the profile to the app.
The app shows the home page to the user.

"""##),
    EmbeddedFile(name: "seq-order", text: ##"""
kind: sequence
names: order, order placement, place order, order processing, order fulfillment, order fulfilment, ordering, online order

Sequence diagram with participants Customer, Shop, Order service, Inventory and Warehouse.
The customer submits the order in the shop.
The shop sends the order to the order service.
The order service asks the inventory to reserve the items.
If the items are in stock, the inventory confirms the reservation to the order service, the order service asks the warehouse to ship the items and the warehouse returns the tracking number to the order service, otherwise the inventory reports the missing items to the order service.
The order service returns the order status to the shop.
The shop shows the order status to the customer.

"""##),
    EmbeddedFile(name: "seq-password-reset", text: ##"""
kind: sequence
names: password reset, reset password, forgot password, forgotten password, password recovery, account recovery

Sequence diagram with participants User, App, Auth service, Database and Email service.
The user requests a reset in the app.
The app sends the email address to the auth service.
The auth service stores a reset token in the database.
The auth service asks the email service to send the reset link.
The email service sends the reset link to the user.
The user submits the new password in the app.
The app sends the token and the new password to the auth service.
The auth service queries the database for the token.
The database returns the token to the auth service.
If the token is valid, the auth service stores the password hash in the database and the auth service confirms the change to the app, otherwise the auth service reports the expired token to the app.
The app shows the result to the user.

"""##),
    EmbeddedFile(name: "seq-payment", text: ##"""
kind: sequence
names: payment, payment processing, card payment, online payment, pay, credit card payment

Sequence diagram with participants Customer, Merchant website, Payment gateway and Issuing bank.
The customer submits the card details to the merchant website.
The merchant website sends the payment request to the payment gateway.
The payment gateway asks the issuing bank to authorize the amount.
The issuing bank checks the funds itself.
If the funds are sufficient, the issuing bank returns the approval to the payment gateway, the payment gateway confirms the payment to the merchant website and the merchant website shows the receipt to the customer, otherwise the issuing bank returns the decline to the payment gateway, the payment gateway reports the error to the merchant website and the merchant website asks the customer for another card.

"""##),
    EmbeddedFile(name: "seq-pub-sub", text: ##"""
kind: sequence
names: pub/sub, pub sub, publish subscribe, message queue, event driven, kafka, producer consumer, event processing, message broker, asynchronous processing, job queue, background job

Sequence diagram with participants Producer, Broker and Consumer.
The consumer subscribes to the topic at the broker.
The producer sends the event to the broker.
The broker confirms the event to the producer.
For each event, the broker sends the event to the consumer, the consumer processes the event itself and the consumer acknowledges the event to the broker.

"""##),
    EmbeddedFile(name: "seq-push-notification", text: ##"""
kind: sequence
names: push notification, notification, notifications, push message, notification delivery, mobile notification

Sequence diagram with participants App, Backend, Notification service, Push provider and Device.
The app sends the device token to the backend.
The backend stores the device token itself.
The backend sends the event to the notification service.
The notification service sends the message to the push provider.
The push provider sends the notification to the device.
The device confirms the delivery to the push provider.
The push provider returns the delivery status to the notification service.

"""##),
    EmbeddedFile(name: "seq-refund", text: ##"""
kind: sequence
names: refund, return, product return, order cancellation, cancel order, cancellation

Sequence diagram with participants Customer, Shop, Order service and Payment gateway.
The customer requests a refund in the shop.
The shop sends the refund request to the order service.
The order service checks the return period itself.
If the return is allowed, the order service asks the payment gateway to refund the amount, the payment gateway confirms the refund to the order service and the order service returns the refund number to the shop, otherwise the order service declines the refund to the shop.
The shop shows the result to the customer.

"""##),
    EmbeddedFile(name: "seq-registration", text: ##"""
kind: sequence
names: registration, sign up, signup, user registration, account creation, create account, onboarding, register

Sequence diagram with participants User, App, Account service, Database and Email service.
The user submits the registration form in the app.
The app sends the account details to the account service.
The account service asks the database for the email address.
If the address is free, the account service stores the account in the database, the account service asks the email service to send the welcome email and the account service returns the new account to the app, otherwise the account service reports the taken address to the app.
The app shows the result to the user.

"""##),
    EmbeddedFile(name: "seq-ride", text: ##"""
kind: sequence
names: ride, ride request, ride hailing, ride sharing, taxi booking, taxi, cab booking, uber, ride booking

Sequence diagram with participants Rider, App, Dispatch service, Driver and Payment service.
The rider requests a ride in the app.
The app sends the pickup location to the dispatch service.
Loop until a driver accepts: the dispatch service offers the ride to the driver and the driver replies to the dispatch service.
The dispatch service returns the driver and the arrival time to the app.
The app shows the arrival time to the rider.
The driver reports the end of the trip to the dispatch service.
The dispatch service asks the payment service to charge the fare.
The payment service returns the receipt to the dispatch service.
The app shows the receipt to the rider.

"""##),
    EmbeddedFile(name: "seq-search", text: ##"""
kind: sequence
names: search, search query, product search, search flow, autocomplete, full-text search

Sequence diagram with participants User, Browser, Search API, Cache and Search index.
The user enters the words in the browser.
The browser sends the query to the search API.
The search API asks the cache for the results.
If the results are cached, the cache returns the results to the search API, otherwise the search API queries the search index, the search index returns the matches to the search API and the search API stores the results in the cache.
The search API returns the results to the browser.
The browser shows the results to the user.

"""##),
    EmbeddedFile(name: "seq-tls", text: ##"""
kind: sequence
names: tls, tls handshake, ssl, ssl handshake, https, https handshake, handshake, tcp handshake, three-way handshake

Sequence diagram with participants Client, Server and Certificate authority.
The client sends "ClientHello" to the server.
The server returns "ServerHello and certificate" to the client.
The client asks the certificate authority for the revocation status.
The certificate authority returns the status to the client.
The client sends the key share to the server.
The server returns "Finished" to the client.
The client sends the encrypted request to the server.
The server returns the encrypted response to the client.

"""##),
    EmbeddedFile(name: "seq-transfer", text: ##"""
kind: sequence
names: money transfer, bank transfer, fund transfer, funds transfer, wire transfer, transaction, banking

Sequence diagram with participants Sender, Banking app, Bank and Receiving bank.
The sender submits the transfer in the banking app.
The banking app sends the transfer to the bank.
The bank asks the sender to confirm the transfer.
The sender confirms the transfer to the bank.
The bank debits the account itself.
The bank sends the amount to the receiving bank.
The receiving bank confirms the credit to the bank.
The bank returns the confirmation to the banking app.
The banking app shows the receipt to the sender.

"""##),
    EmbeddedFile(name: "seq-two-factor", text: ##"""
kind: sequence
names: two-factor, two factor login, two-factor authentication, 2fa, mfa, multi-factor authentication, otp, one-time password, two step verification

Sequence diagram with participants User, App, Auth service and SMS provider.
The user submits the password in the app.
The app sends the credentials to the auth service.
The auth service verifies the password itself.
The auth service asks the SMS provider to send a code.
The SMS provider sends the code to the user.
The auth service asks the app for the code.
The user enters the code in the app.
The app sends the code to the auth service.
If the code is correct, the auth service returns a session token to the app, otherwise the auth service reports the wrong code to the app.
The app shows the result to the user.

"""##),
    EmbeddedFile(name: "seq-webhook", text: ##"""
kind: sequence
names: webhook, webhook delivery, callback, event delivery

Sequence diagram with participants Provider, Webhook endpoint, Queue and Worker.
The provider sends the signed event to the webhook endpoint.
The webhook endpoint verifies the signature itself.
The webhook endpoint puts the event on the queue.
The webhook endpoint returns "200 OK" to the provider.
The worker takes the event from the queue.
The worker processes the event itself.
If no answer arrives, the provider sends the event again to the webhook endpoint.

"""##),
    EmbeddedFile(name: "seq-websocket", text: ##"""
kind: sequence
names: websocket, web socket, websocket connection, websocket handshake, real-time updates, realtime updates, live updates

Sequence diagram with participants Client, Server and Message broker.
The client sends "GET /socket (upgrade)" to the server.
The server returns "101 Switching protocols" to the client.
The client sends the subscription to the server.
The server subscribes to the topic at the message broker.
For each event, the message broker sends the event to the server and the server sends the update to the client.
Every 30 seconds, the client sends "ping" to the server and the server returns "pong" to the client.
The client sends the close frame to the server.

"""##),
  ]
}
