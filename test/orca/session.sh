#!/bin/sh
# A desktop with Firefox and Orca and no sound, for `dbus-run-session -- session.sh PROFILE URL`.
# What Orca says stands in $ORCA_DEBUG, as lines "SPEECH OUTPUT".
export LANG=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1 GTK_MODULES=gail:atk-bridge GNOME_ACCESSIBILITY=1
# Without a sound card the speech dispatcher hangs Orca; a socket that does not exist lets it go on in silence.
export SPEECHD_ADDRESS="unix_socket:$HOME/none/sock"
unset NO_AT_BRIDGE
/usr/libexec/at-spi-bus-launcher --launch-immediately &
openbox &
sleep 1
gsettings set org.gnome.desktop.interface toolkit-accessibility true
gsettings set org.gnome.desktop.a11y.applications screen-reader-enabled true
orca --replace --disable=braille --debug-file="$ORCA_DEBUG" &
sleep 4
exec firefox-esr --no-remote --new-instance --profile "$1" --kiosk "$2"
