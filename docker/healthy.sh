#!/bin/bash
# Whether a server on this machine answers 200: healthy.sh PORT PATH. The images hold no HTTP client, but a shell that opens sockets.
exec 3<> "/dev/tcp/127.0.0.1/$1" || exit 1
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
read -r -t 3 status <&3 || exit 1
[[ "$status" == *" 200 "* ]]
