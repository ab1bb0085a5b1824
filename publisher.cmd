@echo off
rem Publisher's front door on Windows: builds the tool when its sources changed and passes its arguments on.
rem Needs a .NET 10 SDK; Windows brings its own Chinese fonts.
setlocal
set "PUBLISHER_ROOT=%~dp0."
set "TOOL=%~dp0artifacts\tool"
where dotnet >nul 2>nul
if errorlevel 1 (
  echo The .NET 10 SDK is missing: install it, then run this command again. 1>&2
  exit /b 2
)
if /i "%~1"=="test" (
  dotnet test "%~dp0Publisher.sln" --nologo
  exit /b %errorlevel%
)
powershell -NoProfile -Command "$t = Get-Item -ErrorAction SilentlyContinue '%TOOL%\publisher.dll'; if (-not $t) { exit 1 }; $n = Get-ChildItem -Recurse '%~dp0src' | Where-Object { $_.FullName -notmatch '\\(bin|obj)(\\|$)' -and $_.LastWriteTimeUtc -gt $t.LastWriteTimeUtc } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 (
  echo Building Publisher ^(once after each change of its sources^) ... 1>&2
  dotnet publish "%~dp0src\Publisher.Cli" --configuration Release --runtime win-x64 -p:RuntimeIdentifiers=win-x64 -p:RestorePackagesWithLockFile=false -p:RestoreLockedMode=false --output "%TOOL%" --nologo --verbosity quiet -p:RunAnalyzers=false 1>&2
  if errorlevel 1 exit /b 3
)
dotnet "%TOOL%\publisher.dll" %*
exit /b %errorlevel%
