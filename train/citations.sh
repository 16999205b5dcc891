#!/bin/sh
# Learn the citations head anew and put it into the shipped network: train/citations.sh DATA_DIR
# Makes its own environment in .venv-train. Ten to twenty minutes on two cores.
set -e
data=$(realpath "$1")
cd "$(dirname "$0")"
. ./environment.sh
$PYTHON citations.py "$data" ../src/onrecord/weights/english.new.onnx
mv ../src/onrecord/weights/english.new.onnx ../src/onrecord/weights/english.onnx
