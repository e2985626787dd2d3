#!/bin/sh
# Makes, once, a throw-away authority and the certificates of a trial run: ours, a carrier's and a customs client's.
# For anything real use your own authority; the common names are what HOLDPOINT_TENANTS and HOLDPOINT_CUSTOMS_CLIENTS map.
set -eu
out=${1:?usage: make-certs.sh DIRECTORY}
mkdir -p "$out"
cd "$out"
[ -f ca.pem ] && exit 0

openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj '/CN=Holdpoint trial authority' \
  -keyout ca.key -out ca.new -addext 'basicConstraints=critical,CA:TRUE'

issue() { # file, common name, subject alternative names
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$2" -keyout "$1.key" -out "$1.csr"
  printf 'subjectAltName=%s\n' "$3" >"$1.ext"
  openssl x509 -req -in "$1.csr" -CA ca.new -CAkey ca.key -CAcreateserial -days 30 -extfile "$1.ext" -out "$1.pem"
  rm "$1.csr" "$1.ext"
}
issue server holdpoint 'DNS:localhost,DNS:intake,DNS:customs,IP:127.0.0.1'
issue carrier carrier.example DNS:carrier.example
issue customs customs.example DNS:customs.example
# The roles run as user 1000 and only read.
chmod 644 ./*.pem ./*.key
# Last, because its presence says that all is done.
mv ca.new ca.pem
