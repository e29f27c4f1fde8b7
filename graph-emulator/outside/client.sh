#!/usr/bin/env bash
# curl, against the emulator at the address in BASE_URL.
#
# Prints a line for each thing that worked, and fails at the first that did not.
set -euo pipefail

ask() {
    curl --silent --show-error --header "Authorization: Bearer outside" \
        --header "Content-Type: application/json" "$@"
}

# The first value of a property in the JSON on the standard input.
value() {
    grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4
}

check() {
    if ! grep -q -- "$2" <<<"$3"; then
        echo "$1: $3" >&2
        exit 1
    fi
}

devices="$BASE_URL/deviceManagement/managedDevices"
page=$(ask --get "$devices" --data-urlencode '$top=3' --data-urlencode '$select=id')
id=$(value id <<<"$page")
rest=$(ask "$(value @odata.nextLink <<<"$page")")
check "list with paging" '"value":\[{' "$rest"
if grep -q -e "$id" -e nextLink <<<"$rest"; then
    echo "list with paging: $rest" >&2
    exit 1
fi
echo "ok list with paging"

check get '"enrolledDateTime"' "$(ask "$devices/$id")"
echo "ok get"

categories="$BASE_URL/deviceManagement/deviceCategories"
created=$(ask "$categories" --data '{"displayName": "Outside"}')
check create '"displayName":"Outside"' "$created"
echo "ok create"
category="$categories/$(value id <<<"$created")"
check update '"displayName":"Changed"' "$(ask -X PATCH "$category" --data '{"displayName": "Changed"}')"
echo "ok update"
check delete 204 "$(ask -X DELETE "$category" --output /dev/null --write-out '%{http_code}')"
check delete 404 "$(ask "$category" --output /dev/null --write-out '%{http_code}')"
echo "ok delete"

check action 204 "$(ask "$devices/$id/wipe" --data '{}' --output /dev/null --write-out '%{http_code}')"
check action '"actionName":"wipe"' "$(ask "$devices/$id")"
echo "ok action"

batch='{"requests": [{"id": "1", "method": "GET", "url": "/deviceManagement/managedDevices/none"}]}'
check batch '"status":404' "$(ask "$BASE_URL/\$batch" --data "$batch")"
echo "ok batch"

policies=$(ask "$BASE_URL/deviceManagement/deviceCompliancePolicies")
check "polymorphic list" '#microsoft.graph.androidCompliancePolicy' "$policies"
check "polymorphic list" '#microsoft.graph.iosCompliancePolicy' "$policies"
echo "ok polymorphic list"

check error '"code":"ResourceNotFound"' "$(ask "$devices/none")"
echo "ok error"
