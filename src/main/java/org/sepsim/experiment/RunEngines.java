package org.sepsim.experiment;

import java.util.List;
import java.util.ServiceLoader;

/** Finds the engines that are no part of the program itself: they are on the class path or they are not. */
public final class RunEngines {
    private RunEngines() {}

    /** Makes an engine; a service, so that the program runs without the libraries of any. */
    public interface Factory {
        /** The engine's name in files and options. */
        String name();

        /**
         * The engine, not yet at work.
         *
         * @param master address of a cluster, empty for the one that the surroundings name
         * @throws IllegalArgumentException if libraries are missing or the address is none; says what would help
         */
        RunEngine engine(String master);
    }

    /**
     * The engine of that name.
     *
     * @throws IllegalArgumentException if there is none or it cannot be used; says why
     */
    public static RunEngine named(String name, String master) {
        List<Factory> found = ServiceLoader.load(Factory.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return found.stream()
                .filter(factory -> factory.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(absence(name, found)))
                .engine(master);
    }

    private static String absence(String name, List<Factory> found) {
        StringBuilder there = new StringBuilder(LocalEngine.NAME);
        found.forEach(factory -> there.append(", ").append(factory.name()));
        String help = name.equals("spark") ? "; 'mvn -P spark package' builds it (docs/cluster.md)" : "";
        return "there is no engine '" + name + "' here, only: " + there + help;
    }
}
