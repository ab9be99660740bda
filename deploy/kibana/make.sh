#!/bin/sh
# Makes saved-objects.ndjson from data-views.yaml and dashboards/. Run it after each change of those, and commit both.
set -eu
cd "$(dirname "$0")/../.."
exec ./qingliu test -Dquick -pl deploy -am -Drecreate=true -Dtest='SavedObjectsTest' -Dsurefire.failIfNoSpecifiedTests=false
