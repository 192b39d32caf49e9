# shellcheck shell=bash
# What Veedel needs from Debian beside Swift itself. Sourced by quickstart.sh and Tests/run.sh; the one
# place where packages are listed.

packages=(
  g++ pkg-config
  libgeos-dev libproj-dev proj-data libshp-dev libsqlite3-dev libssl-dev coinor-libcbc-dev
  libxlsxwriter-dev librsvg2-dev fonts-dejavu-core
)

# Runs a command as root: directly, or with sudo.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# apt-get with patience: another installer may hold the lock, a mirror may fail once.
apt_get() {
  local try
  for try in 1 2 3; do
    if as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get -o DPkg::Lock::Timeout=300 -qq -y "$@" >"$install_log" 2>&1; then
      return 0
    fi
    [ "$try" -eq 3 ] && break
    as_root dpkg --configure -a >>"$install_log" 2>&1 || true
    sleep 5
  done
  tail -n 20 "$install_log" >&2
  echo "apt-get $1 failed three times; the lines above say why." >&2
  return 1
}

# Installs what is missing; says nothing when nothing is.
install_missing() {
  local package
  missing=()
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This script installs packages with apt-get, which is not here." >&2
    echo "Veedel needs: ${packages[*]}" >&2
    return 1
  fi
  for package in "${packages[@]}"; do
    # shellcheck disable=SC2016  # ${Status} is for dpkg-query, not for the shell
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
      missing+=("$package")
  done
  [ "${#missing[@]}" -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    echo "These packages are missing, and this is neither root nor is there sudo:" >&2
    echo "  ${missing[*]}" >&2
    echo "Have them installed, then start this again." >&2
    return 1
  fi
  echo "Installing ${missing[*]} …"
  install_log=$(mktemp)
  apt_get update || return 1
  apt_get install --no-install-recommends "${missing[@]}" || return 1
  rm -f "$install_log"
}

# Ends with a clear word where Swift itself is not there.
require_swift() {
  command -v swift >/dev/null && return 0
  echo "Swift is not installed, or not on the PATH. Veedel needs Swift 6.2 or later." >&2
  return 1
}
