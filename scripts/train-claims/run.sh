#!/bin/sh
# Coded articles to src/encoder/weights/claims.bin: run.sh WORK [EPOCHS] TEXTS RECORDS [TEXTS RECORDS ...]; README.md says what WORK must hold.
set -eu
here=$(dirname "$0")
work=$1
shift
epochs=8
case $1 in *[!0-9]*) ;; *) epochs=$1 && shift ;; esac
python=${PYTHON:-python3}
export OMP_NUM_THREADS=1
npx tsx "$here/dump.ts" "$work/articles.jsonl" ${NAMES:-} "$@"
[ -f "$work/pieces/kept.json" ] || $python "$here/prune.py" "$work/tokenizer.json" "$work/pieces" --text "$work/text.jsonl" --articles "$work/articles.jsonl"
$python "$here/train.py" "$work/articles.jsonl" --model "$work/model.safetensors" --pieces "$work/pieces" --out "$work/judge.pt" --epochs "$epochs" | tee "$here/train.log"
$python "$here/export.py" "$work/judge.pt" "$here/../../src/encoder/weights/claims.bin" --pieces "$work/pieces" --temperatures "$here/temperatures.json"
