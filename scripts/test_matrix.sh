#!/bin/sh
# The tests that need QGIS, on newer QGIS: each in a Debian of its own (chroot) under build/, which stays for the next run.
# sh scripts/test_matrix.sh                     QGIS 3.40 (Debian 12 with backports) and 3.44 (Debian 13 with backports)
# sh scripts/test_matrix.sh trixie -k window    one of them; further arguments go to pytest
. "$(dirname "$0")/common.sh"
[ "$(id -u)" = 0 ] || { say "Run this as root: it makes a system in a folder and mounts /proc, /dev and /sys there."; exit 1; }
suites="bookworm trixie"
case "${1:-}" in [a-z]*)
    suites=$1
    shift
    ;;
esac
command -v debootstrap >/dev/null || apt-get install -y -qq debootstrap
mirror=$(awk '/^URIs:/{print $2; exit}' /etc/apt/sources.list.d/debian.sources)

inside() { # inside ROOT COMMAND...
    root=$1
    shift
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive PIP_CERT=/etc/host-certificates.crt "$@"
}

mounted=
leave() {
    for folder in $mounted; do umount "$folder" 2>/dev/null || umount -l "$folder" || :; done
    mounted=
}
trap leave EXIT

prepare() { # prepare SUITE ROOT
    [ -d "$2/usr" ] || debootstrap --variant=minbase "$1" "$2" "$mirror" >"$2.log" 2>&1
    printf '#!/bin/sh\nexit 101\n' >"$2/usr/sbin/policy-rc.d" # nothing is started in there
    chmod +x "$2/usr/sbin/policy-rc.d"
    for folder in proc dev sys; do
        mount --bind "/$folder" "$2/$folder"
        mounted="$2/$folder $mounted"
    done
    echo "deb $mirror $1-backports main" >"$2/etc/apt/sources.list.d/backports.list"
    printf 'Package: *\nPin: release n=%s-backports\nPin-Priority: 500\n' "$1" >"$2/etc/apt/preferences.d/backports"
    cp /etc/ssl/certs/ca-certificates.crt "$2/etc/host-certificates.crt"
    mkdir -p "$2/srv/landclass"
    git ls-files -z | xargs -0 cp --parents -t "$2/srv/landclass"
}

failed=
for suite in $suites; do
    root=$PWD/build/$suite
    mkdir -p build
    say "Setting up $suite in build/$suite ..."
    prepare "$suite" "$root"
    inside "$root" sh -c 'cd /srv/landclass && TIER=deep-learning sh scripts/setup.sh'
    inside "$root" qgis_process --version 2>/dev/null | head -n 1 || :
    inside "$root" env RINGS=qgis sh /srv/landclass/scripts/test.sh "$@" || failed="$failed $suite"
    leave
done
[ -z "$failed" ] || { say "Failed on:$failed"; exit 1; }
