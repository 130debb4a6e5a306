# Manual pages and the changelog as Debian keeps them. CPack runs this over the files it is about to pack.
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr)
configure_file(${CPACK_STEPSCOPE_CHANGELOG} ${root}/share/doc/stepscope/changelog COPYONLY)
file(GLOB texts ${root}/share/man/man1/*.1 ${root}/share/doc/stepscope/changelog)
execute_process(COMMAND gzip -9nf ${texts} COMMAND_ERROR_IS_FATAL ANY)
