#!/bin/sh
# The commands of this image: `portal` (the default) serves; `migrate` migrates the database to this version and ends; `realm` does the same for the realm of a running Keycloak.
set -eu

case "${1:-portal}" in
    migrate)
        exec java -Xmx128m -XX:+UseSerialGC -cp '/opt/portal/migration:/opt/portal/migration/lib/*' id.go.bps.pst.launch.Migration
        ;;
    realm)
        exec java -Xmx128m -XX:+UseSerialGC -cp '/opt/portal/application/WEB-INF/classes:/opt/portal/application/WEB-INF/lib/*' id.go.bps.pst.launch.RealmChanges
        ;;
    portal) ;;
    *) exec "$@" ;;
esac

# A used folder remembers its application and would deploy it twice, so it is created again; with copies of all libraries, because through links the server does
# not find them
folder=/var/lib/payara/node
rm -rf "$folder"
cp -R /opt/payara "$folder"

# Several nodes find each other by a name that means all of them: PORTAL_CLUSTER=dns:portal:6900
if [ -n "${PORTAL_CLUSTER:-}" ]; then
    export PORTAL_CLUSTERED=true
    set -- --clustermode "$PORTAL_CLUSTER" --clustername portal-pst --startport 6900
else
    export PORTAL_CLUSTERED=false
    set -- --nohazelcast
fi

# One thread starts Payara's services: several can wait for each other for good
# shellcheck disable=SC2086 # several options
exec java -Djava.io.tmpdir=/tmp -Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS \
    ${PORTAL_JAVA_OPTIONS:--XX:+UseSerialGC -Xmx512m} -XX:+ExitOnOutOfMemoryError \
    -jar "$folder/launch-micro.jar" --disablephonehome --port 8080 \
    --prebootcommandfile /opt/portal/payara/pre-boot.txt --postdeploycommandfile /opt/portal/payara/post-deploy.txt \
    --deploy /opt/portal/application --contextroot / "$@"
