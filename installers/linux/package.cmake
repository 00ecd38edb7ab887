# The .deb: desktop entry, AppStream data, icons, man page, copyright and changelog as Debian's policy wants them.

set(id org.porchlight.porchlight)
set(linux ${CMAKE_CURRENT_LIST_DIR})
set(made ${CMAKE_CURRENT_BINARY_DIR}/made)
file(MAKE_DIRECTORY ${made})
find_program(GZIP gzip REQUIRED)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)   # librsvg2-bin

set(files)
configure_file(${linux}/porchlight.1 ${made}/porchlight.1 @ONLY)
foreach(pair "${made}/porchlight.1" "${linux}/changelog")
  get_filename_component(name ${pair} NAME)
  add_custom_command(OUTPUT ${made}/${name}.gz COMMAND ${GZIP} -9nc ${pair} > ${made}/${name}.gz DEPENDS ${pair} VERBATIM)
  list(APPEND files ${made}/${name}.gz)
endforeach()
foreach(size 16 24 32 48 64 128 256 512)
  set(png ${made}/${size}.png)
  add_custom_command(OUTPUT ${png} DEPENDS ${linux}/${id}.svg VERBATIM
    COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${png} ${linux}/${id}.svg)
  list(APPEND files ${png})
  install(FILES ${png} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME ${id}.png)
endforeach()

install(FILES ${linux}/${id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${linux}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${made}/porchlight.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/changelog.gz ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/porchlight)
install(FILES ${linux}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME porchlight)

# Debian's policy asks for a binary without the compiler's notes.
install(CODE "execute_process(COMMAND ${CMAKE_OBJCOPY} --remove-section=.comment
  \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/porchlight\" COMMAND_ERROR_IS_FATAL ANY)")

set(CPACK_GENERATOR DEB)
set(CPACK_OUTPUT_FILE_PREFIX ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_NAME porchlight)
set(CPACK_PACKAGE_VENDOR "The Porchlight contributors")
set(CPACK_PACKAGE_CONTACT "The Porchlight contributors <maintainers@porchlight.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see whether a delivery code is expected, and who may say it")
set(CPACK_PACKAGE_DESCRIPTION
"For a household that shares one shopping account. Its members log who
ordered what. When a code or a parcel arrives, whoever is at home sees
whether it is expected, who may say the code, and what to do if it is not.
.
It judges a message by its sender, by what the code in it is for and by
your list of orders, leads through the hand-over at the door, and keeps
checklists for what goes wrong. It needs no account, server or mailbox.")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "xdg-utils, libgl1-mesa-dri")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hunspell-dictionary")
include(CPack)

add_custom_target(porchlight_package ALL DEPENDS porchlight ${files}
  COMMAND ${CMAKE_CPACK_COMMAND} --config ${CMAKE_BINARY_DIR}/CPackConfig.cmake
  WORKING_DIRECTORY ${CMAKE_BINARY_DIR} COMMENT "Packing the .deb" VERBATIM)
