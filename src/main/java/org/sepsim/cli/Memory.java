package org.sepsim.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory of this process. */
final class Memory {
    /** Where Linux tells it, in kB. */
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final String PEAK = "VmHWM:";

    private Memory() {}

    /** Most bytes that it had at a time; where the system does not tell, what Java set apart for itself. */
    static double peak() throws IOException {
        if (Files.isReadable(STATUS)) {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith(PEAK)) {
                    return 1024 * Double.parseDouble(line.replaceAll("[^0-9]", ""));
                }
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToDouble(pool -> pool.getPeakUsage().getCommitted())
                .sum();
    }
}
