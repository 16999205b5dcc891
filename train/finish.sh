#!/bin/sh
# From a checkpoint to a scored model folder: finish.sh CHECKPOINT OUT_DIR POLNEAR_DIR BASE_DIR
set -e
cd "$(dirname "$0")"
PYTHONPATH=${PYTHONPATH:-$(realpath ../src)}  # the program's run time
export PYTHONPATH
python=${PYTHON:-../.venv-train/bin/python}
$python export.py "$1" "$4" "$2" mean
$python fit_join.py "$2" "$3"
$python calibrate.py "$2" "$3"
$python evaluate.py "$2" "$3" held
