@echo off
rem Starts sepsim; builds it first if it has not been built or its sources are newer.
setlocal
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\sepsim.jar"
set "ARCHIVE=%HOME_DIR%\target\sepsim-classes.jsa"
set "WINDOW_ARCHIVE=%HOME_DIR%\target\sepsim-window-classes.jsa"

if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "JAVA=java.exe"
)
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo sepsim: there is no java; install a JDK 17 or newer, or set JAVA_HOME. 1>&2
    exit /b 2
)

powershell -NoProfile -Command ^
    "$jar = Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 };" ^
    "$src = @(Get-Item -LiteralPath ($env:HOME_DIR + '\pom.xml')) + @(Get-ChildItem -Recurse -File -LiteralPath ($env:HOME_DIR + '\src\main'));" ^
    "if ($src | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime }) { exit 1 }"
if errorlevel 1 call :build || exit /b 2

set "OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%c in (batch compare sweep verify calibrate sensitivity validate) do if /i "%~1"=="%%c" set "OPTIONS=-XX:+UseParallelGC -Xmn400m"
if "%~1"=="gui" set "ARCHIVE=%WINDOW_ARCHIVE%"
if exist "%ARCHIVE%" set OPTIONS=%OPTIONS% -XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off
set "HEADLESS=-Djava.awt.headless=true"
if "%~1"=="gui" set "HEADLESS="
"%JAVA%" %OPTIONS% "-Dsepsim.home=%HOME_DIR%" -Dsepsim.terminal=true %HEADLESS% --enable-native-access=ALL-UNNAMED -jar "%JAR%" %*
exit /b %errorlevel%

:build
where mvn >nul 2>&1
if errorlevel 1 (
    echo sepsim: there is no mvn to build with; install Maven 3.8 or newer. 1>&2
    exit /b 1
)
echo sepsim: building, a minute or two on first use ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -Dmaven.test.skip=true package 1>&2
set "BUILT=%errorlevel%"
popd
if not "%BUILT%"=="0" (
    echo sepsim: the build failed; the messages are above. 1>&2
    exit /b 1
)
if exist "%ARCHIVE%" del /f "%ARCHIVE%"
if exist "%WINDOW_ARCHIVE%" del /f "%WINDOW_ARCHIVE%"
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime = Get-Date"
"%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVE%" -Xlog:disable -XX:+UseSerialGC -Djava.awt.headless=true -jar "%JAR%" run "%HOME_DIR%\scenarios\baseline.yaml" --quiet --out "%TEMP%\sepsim-start" >nul 2>&1
"%JAVA%" -XX:ArchiveClassesAtExit="%WINDOW_ARCHIVE%" -Xlog:disable -XX:+UseSerialGC -Djava.awt.headless=true "-Dsepsim.home=%HOME_DIR%" -jar "%JAR%" gui --rehearse "%HOME_DIR%\scenarios\baseline.yaml" >nul 2>&1
if exist "%TEMP%\sepsim-start" rmdir /s /q "%TEMP%\sepsim-start"
exit /b 0
