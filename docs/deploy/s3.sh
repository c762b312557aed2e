#!/bin/sh
# Amazon S3 (or any store with its interface): sh docs/deploy/s3.sh s3://BUCKET/PATH
# New files first, pages after them, and what is gone last, so that no page ever names a file that is not there yet.
set -eu
to=${1:?"Name the place: sh docs/deploy/s3.sh s3://BUCKET/PATH"}
from=${2:-dist}

aws s3 sync "$from/assets" "$to/assets" --exclude search-index.json --cache-control "public, max-age=31536000, immutable"
aws s3 sync "$from" "$to" --exclude "assets/*" --exclude ".nojekyll" --exclude "_*" --exclude CNAME --cache-control "no-cache"
aws s3 cp "$from/assets/search-index.json" "$to/assets/search-index.json" --cache-control "no-cache"
aws s3 sync "$from" "$to" --delete --exclude ".nojekyll" --exclude "_*" --exclude CNAME
