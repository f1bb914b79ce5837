#!/bin/sh
# Run once by the image of PostgreSQL on an empty data folder: the two databases and their roles. portal_owner owns the portal's tables and
# migrates them; portal_app is the portal itself, with no right but those that the migrations grant.
set -eu

secret() {
    cat "/run/secrets/$1"
}

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set=owner="$(secret database_owner)" \
    --set=application="$(secret database_application)" \
    --set=keycloak="$(secret database_keycloak)" << 'END'
create role portal_owner login password :'owner';
create role portal_app login password :'application';
create role keycloak login password :'keycloak';
create database portal owner portal_owner;
create database keycloak owner keycloak;
revoke all on database portal, keycloak from public;
grant connect on database portal to portal_app;
END
