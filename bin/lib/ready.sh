# What the tests need besides the sources: found, installed where that is allowed, or asked for in a sentence.

missing() {
    printf 'bin/test cannot run: %s\n' "$1" >&2
    exit 2
}

# install_packages PACKAGE... : through the system's packages, where that is allowed
install_packages() {
    [[ ${PARVIS_TEST_INSTALL:-yes} != no && $(id -u) == 0 ]] && command -v apt-get >/dev/null || return 1
    echo "Installing $* ..."
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y --no-install-recommends "$@" >/dev/null 2>&1 ||
        { apt-get update >/dev/null 2>&1 && apt-get install -y --no-install-recommends "$@" >/dev/null; }
}

need_rust() {
    command -v cargo >/dev/null || missing "there is no Rust. Install Rust 1.95 or later with rustup, then run bin/test again."
    cargo fmt --version >/dev/null 2>&1 || missing "rustfmt is not here. Run: rustup component add rustfmt"
    cargo clippy --version >/dev/null 2>&1 || missing "clippy is not here. Run: rustup component add clippy"
    command -v cc >/dev/null || install_packages gcc libc6-dev || missing "there is no C compiler. Install gcc."
}

# bin/check-iati checks by IATI's own schema what we write
need_xmllint() {
    command -v xmllint >/dev/null || install_packages libxml2-utils ||
        missing "what is written as IATI is checked by xmllint. Install it (Debian: apt-get install libxml2-utils)."
    command -v python3 >/dev/null || install_packages python3 || missing "bin/check-iati needs Python 3. Install it."
}

# first NAME... : the first of these programs that is here
first() {
    local name
    for name in "$@"; do
        command -v "$name" && return
    done
    return 1
}

need_browser() {
    local what="Install Chromium and its driver (Debian: apt-get install chromium chromium-driver)."
    find_browser || { install_packages chromium chromium-driver && find_browser; } ||
        missing "the browser tests need Chromium and chromedriver. $what"
    export PARVIS_TEST_CHROMIUM PARVIS_TEST_CHROMEDRIVER
}

find_browser() {
    PARVIS_TEST_CHROMIUM=${PARVIS_TEST_CHROMIUM:-$(first chromium chromium-browser google-chrome)} &&
        PARVIS_TEST_CHROMEDRIVER=${PARVIS_TEST_CHROMEDRIVER:-$(first chromedriver chromium.chromedriver)}
}

# Schemathesis holds the API to its description; it lives in a folder of its own under the target folder.
need_schemathesis() {
    local folder=${CARGO_TARGET_DIR:-target}/schemathesis version
    version=$(cat tests/schemathesis.txt)
    PARVIS_TEST_SCHEMATHESIS=${PARVIS_TEST_SCHEMATHESIS:-$folder/bin/schemathesis}
    "$PARVIS_TEST_SCHEMATHESIS" --version >/dev/null 2>&1 || install_schemathesis "$folder" "$version" || missing \
        "the API is tested by Schemathesis. Run: python3 -m venv $folder && $folder/bin/pip install '$version'"
    PARVIS_TEST_SCHEMATHESIS=$(realpath "$PARVIS_TEST_SCHEMATHESIS")
    export PARVIS_TEST_SCHEMATHESIS
}

install_schemathesis() {
    [[ ${PARVIS_TEST_INSTALL:-yes} != no ]] || return 1
    echo "Installing $2 ..."
    { python3 -m venv "$1" || { install_packages python3-venv && python3 -m venv "$1"; }; } >/dev/null 2>&1 &&
        "$1/bin/pip" install --quiet --disable-pip-version-check "$2"
}

# PostgreSQL: the server named by PARVIS_TEST_POSTGRES, else one on 127.0.0.1:5432 that lets us in, else one of our own
need_postgres() {
    if [[ -n ${PARVIS_TEST_POSTGRES:-} ]]; then
        echo "PostgreSQL: the server named by PARVIS_TEST_POSTGRES"
    elif lets_us_in; then
        export PARVIS_TEST_POSTGRES=postgres://postgres@127.0.0.1:5432
        echo "PostgreSQL: the server on 127.0.0.1:5432"
    else
        start_postgres
    fi
}

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

lets_us_in() {
    answers 5432 && command -v psql >/dev/null &&
        PGCONNECT_TIMEOUT=5 psql -w -X -q -h 127.0.0.1 -p 5432 -U postgres -d postgres -c 'SELECT 1' >/dev/null 2>&1
}

# The newest of Debian's, else whatever stands in the path.
find_postgres() {
    local initdb
    initdb=$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1)
    initdb=${initdb:-$(command -v initdb)} && postgres_bin=$(dirname "$initdb")
}

start_postgres() {
    find_postgres || { install_packages postgresql && find_postgres; } || missing \
        "there is no PostgreSQL. Install it (Debian: apt-get install postgresql), or name a server in PARVIS_TEST_POSTGRES, such as postgres://postgres@127.0.0.1:5432."
    postgres_folder=$(mktemp -d "${TMPDIR:-/tmp}/parvis-postgres.XXXXXX")
    local port=$((20000 + RANDOM % 20000))
    while answers "$port"; do port=$((port + 1)); done
    if [[ $(id -u) == 0 ]]; then
        # PostgreSQL refuses to run as root.
        chown "$(postgres_user)" "$postgres_folder"
    fi
    local fast="-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"
    as_postgres "$postgres_bin/initdb" -D "$postgres_folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
        >"$postgres_folder.log" 2>&1 &&
        as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -l "$postgres_folder/log" -w \
            -o "-p $port -k $postgres_folder -c listen_addresses=127.0.0.1 $fast" start >>"$postgres_folder.log" 2>&1 ||
        { cat "$postgres_folder.log" >&2; missing "PostgreSQL did not start; its messages stand above."; }
    export PARVIS_TEST_POSTGRES=postgres://postgres@127.0.0.1:$port
    echo "PostgreSQL: one of our own on 127.0.0.1:$port, gone when the tests are"
}

postgres_user() {
    if id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi
}

as_postgres() {
    if [[ $(id -u) == 0 ]]; then
        (cd "$postgres_folder" && runuser -u "$(postgres_user)" -- "$@")
    else
        "$@"
    fi
}

stop_postgres() {
    [[ -n ${postgres_folder:-} ]] || return 0
    as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$postgres_folder" "$postgres_folder.log"
}
