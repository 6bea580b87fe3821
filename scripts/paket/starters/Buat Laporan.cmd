@echo off
setlocal EnableExtensions DisableDelayedExpansion
title Buat Laporan
rem UTF-8, so that names and marks are shown as they are.
chcp 65001 >nul
set "LAPORAN_RUMAH=%~dp0"
set "LAPORAN_BERKAS=%~f0"
rem Explorer puts no quotes around a name with an ampersand, and the parameters end there: the whole line is read instead.
setlocal EnableDelayedExpansion
set "LAPORAN_BARIS=!CMDCMDLINE!"
"!LAPORAN_RUMAH!node\node.exe" "!LAPORAN_RUMAH!program\make-dropped.mjs" %*
set "KODE=!ERRORLEVEL!"
echo.
echo Tekan sembarang tombol untuk menutup jendela ini.
pause >nul
rem Not "exit /b": what stands behind an ampersand in a name would be run as a command.
exit !KODE!
