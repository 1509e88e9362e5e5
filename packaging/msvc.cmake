# SPDX-License-Identifier: GPL-3.0-or-later
# A zip of what MSVC builds: the programs with Qt and the compiler's libraries, to be unpacked and started without an
# administrator. The installer is made by packaging/windows/cross-build.
include(GNUInstallDirs)
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION "${CMAKE_INSTALL_BINDIR}")
include(InstallRequiredSystemLibraries)

install(TARGETS competence-atlas RUNTIME)
if(TARGET competence-atlas-console)
    install(TARGETS competence-atlas-console RUNTIME)
endif()

# The libraries of the compiler are there already; Qt's tool would add an installer for them, which takes rights.
set(deploy_options)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
    set(deploy_options NO_COMPILER_RUNTIME)
endif()
qt_generate_deploy_app_script(TARGET competence-atlas ${ATLAS_DEPLOY_SCRIPT} deploy NO_UNSUPPORTED_PLATFORM_ERROR
    ${deploy_options})
install(SCRIPT "${deploy}")

set(CPACK_GENERATOR ZIP)
set(CPACK_PACKAGE_FILE_NAME "competence-atlas-${PROJECT_VERSION}-windows-msvc")
include(CPack)
