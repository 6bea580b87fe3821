#!/bin/sh
# Starts the program with the Node that lies beside it, wherever the folder stands and whoever links to this file.
home=$(dirname "$(readlink -f "$0")")
exec "$home/node/node" "$home/program/dist/laporan.js" "$@"
