#!/bin/sh
# From a checkpoint to a shipped folder: finish.sh CHECKPOINT OUT_DIR POLNEAR_DIR BASE_DIR [mean|model]
set -e
PYTHONPATH=${PYTHONPATH:-$(realpath "$(dirname "$0")/../src")}  # the program's run time
export PYTHONPATH
P="nice -n 19 ${PYTHON:-venv/bin/python}"
$P export.py "$1" "$4" "$2" ${5:-mean}
$P fit_join.py "$2" "$3"
$P tune.py "$2" "$3"
$P fit_join.py "$2" "$3"
$P calibrate.py "$2" "$3"
$P evaluate.py "$2" "$3" held
