@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem UTF-8, so that names and marks are shown as they are.
chcp 65001 >nul
"%~dp0node\node.exe" "%~dp0program\dist\laporan.js" %*
exit /b %ERRORLEVEL%
