#!/bin/sh
# Generates the passwords that compose.yaml reads; existing ones are kept. Run it on the machine that runs the containers.
set -eu
umask 077
folder="$(dirname "$0")/secrets"
mkdir -p "$folder"
for name in database_administrator database_owner database_application database_keycloak keycloak_administrator oidc_client staff_client mail; do
    if ! [ -s "$folder/$name" ]; then
        od -An -N24 -tx1 /dev/urandom | tr -d ' \n' > "$folder/$name"
        # The folder keeps others out; within a container the file must be readable by a user that this machine does not know
        chmod 444 "$folder/$name"
        echo "made $folder/$name"
    fi
done
