#!/bin/sh
# Learn the citations head anew and put it into the shipped network: train/citations.sh DATA_DIR
# Makes its own environment in .venv-train. Ten to twenty minutes on two cores.
set -e
data=$(realpath "$1")
cd "$(dirname "$0")"
PYTHONPATH=$(realpath ../src)
export PYTHONPATH
if [ -z "$PYTHON" ]; then
    PYTHON=$(realpath ..)/.venv-train/bin/python
    [ -x "$PYTHON" ] || { python3 -m venv ../.venv-train && "$PYTHON" -m pip install --quiet -r requirements.txt; }
fi
$PYTHON citations.py "$data" ../src/onrecord/weights/english.new.onnx
mv ../src/onrecord/weights/english.new.onnx ../src/onrecord/weights/english.onnx
