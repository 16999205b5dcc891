# Read by run.sh and citations.sh in this folder: the program on the path, and PYTHON, made in .venv-train where it is not given.
PYTHONPATH=$(realpath ../src)
export PYTHONPATH
if [ -z "$PYTHON" ]; then
    PYTHON=$(realpath ..)/.venv-train/bin/python
    [ -x "$PYTHON" ] || { python3 -m venv ../.venv-train && "$PYTHON" -m pip install --quiet -r requirements.txt; }
fi
