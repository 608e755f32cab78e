# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One description for all packages; packaging/package.sh chooses the generator.
set(CPACK_PACKAGE_NAME vigie)
set(CPACK_PACKAGE_VENDOR "The Vigie authors")
set(CPACK_PACKAGE_CONTACT "${VIGIE_CONTACT}")
if(VIGIE_HOMEPAGE)
    set(CPACK_PACKAGE_HOMEPAGE_URL ${VIGIE_HOMEPAGE})
    set(CPACK_RPM_PACKAGE_URL ${VIGIE_HOMEPAGE})
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "viewer and troubleshooter for Prometheus /metrics endpoints")
set(CPACK_PACKAGE_DESCRIPTION
"Vigie polls the Prometheus endpoints of what runs on a developer's machine,
reads every exposition format, keeps the history and charts each metric by
itself. When an endpoint does not answer, it runs the checks that people run
by hand, names the cause in one sentence and offers the fix.
.
The package has the window (vigie) and the terminal program (vigiectl).")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VERSION_MAJOR ${PROJECT_VERSION_MAJOR})
set(CPACK_PACKAGE_VERSION_MINOR ${PROJECT_VERSION_MINOR})
set(CPACK_PACKAGE_VERSION_PATCH ${PROJECT_VERSION_PATCH})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Vigie)
set(CPACK_PACKAGE_EXECUTABLES vigie Vigie)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)

# Debian
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins that no program links.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "docker-compose, docker.io")

# RPM
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Development/Tools)
# Folders that other packages own.
set(shared_folders man man/man1 applications metainfo icons icons/hicolor icons/hicolor/scalable
    icons/hicolor/scalable/apps bash-completion bash-completion/completions zsh zsh/site-functions
    fish fish/vendor_completions.d)
foreach(size 16 22 24 32 48 64 128 256 512)
    list(APPEND shared_folders icons/hicolor/${size}x${size} icons/hicolor/${size}x${size}/apps)
endforeach()
list(TRANSFORM shared_folders PREPEND /usr/share/)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION ${shared_folders})
# The same source gives the same package, wherever and whenever it is built.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none")

include(CPack)
