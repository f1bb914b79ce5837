#!/bin/sh
# What a container of this image does: `portal` (unless told otherwise) serves, `migrate` brings the database to what this version needs and ends.
set -eu

case "${1:-portal}" in
    migrate)
        exec java -Xmx128m -XX:+UseSerialGC -cp '/opt/portal/migration:/opt/portal/migration/lib/*' id.go.bps.pst.boot.Migration
        ;;
    portal) ;;
    *) exec "$@" ;;
esac

# A used folder remembers its application and would deploy it twice: it is made anew, its libraries where they are
folder=/tmp/payara
rm -rf "$folder"
mkdir "$folder"
cp -R /opt/payara/META-INF /opt/payara/config /opt/payara/docroot /opt/payara/lib /opt/payara/launch-micro.jar "$folder"
ln -s /opt/payara/runtime "$folder/runtime"

# Several nodes find each other by a name that means all of them: PORTAL_CLUSTER=dns:portal:6900
if [ -n "${PORTAL_CLUSTER:-}" ]; then
    set -- --clustermode "$PORTAL_CLUSTER" --clustername portal-pst --startport 6900
else
    set -- --nohazelcast
fi

# shellcheck disable=SC2086 # several options
exec java -Djava.io.tmpdir=/tmp ${PORTAL_JAVA_OPTIONS:--XX:+UseSerialGC -Xmx512m} -XX:+ExitOnOutOfMemoryError \
    -jar "$folder/launch-micro.jar" --disablephonehome --port 8080 \
    --prebootcommandfile /opt/portal/payara/pre-boot.txt \
    --deploy /opt/portal/application --contextroot / "$@"
