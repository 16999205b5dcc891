#!/bin/sh
# A finished model folder becomes the weights of the program, with a citations head: train/ship.sh OUT_DIR DATA_DIR
set -e
to=$(dirname "$0")/../src/onrecord/weights
cp "$1/model.int8.onnx" "$to/english.onnx"
cp "$1/tokenizer.json" "$to/english.tokenizer.json"
cp "$1/tagger.json" "$to/english.json"
sh "$(dirname "$0")/citations.sh" "$2"
