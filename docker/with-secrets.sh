#!/bin/sh
# Runs a program with its secrets in the environment: for each NAME_PASSWORD_FILE or NAME_SECRET_FILE the file's first line becomes NAME_PASSWORD
# or NAME_SECRET. For the portal and for Keycloak, neither of which reads secrets from files by itself.
set -eu

while IFS='=' read -r name file; do
    case "$name" in
        *_PASSWORD_FILE | *_SECRET_FILE) ;;
        *) continue ;;
    esac
    if ! [ -r "$file" ]; then
        echo "The file $file, named by $name, cannot be read." >&2
        exit 1
    fi
    value=
    IFS= read -r value < "$file" || true
    if [ -z "$value" ]; then
        echo "The file $file, named by $name, begins with an empty line." >&2
        exit 1
    fi
    export "${name%_FILE}=$value"
    unset "$name"
done << END
$(env)
END

exec "$@"
