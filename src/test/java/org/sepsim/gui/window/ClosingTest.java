package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sepsim.cli.Main;

/** Closing the window ends the process. */
@Tag("window")
class ClosingTest {
    /** A program in which somebody closes the window as soon as it is there. */
    public static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            Thread closer = new Thread(Program::closeWindow);
            closer.setDaemon(true);
            closer.start();
            Main.main(arguments);
        }

        private static void closeWindow() {
            Optional<Window> window = Optional.empty();
            while (window.isEmpty()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                window = Arrays.stream(Window.getWindows())
                        .filter(each -> each instanceof MainWindow && each.isShowing())
                        .findFirst();
            }
            WindowEvent closing = new WindowEvent(window.get(), WindowEvent.WINDOW_CLOSING);
            Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(closing);
        }
    }

    @Test
    void closingTheWindowEndsTheProcess() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        "gui",
                        "scenarios/baseline.yaml")
                .inheritIO()
                .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS))
                    .as("it ends of itself")
                    .isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}
