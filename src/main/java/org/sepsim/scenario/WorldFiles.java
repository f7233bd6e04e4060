package org.sepsim.scenario;

import java.util.List;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.WorldData;

/**
 * What the files of a world's folder say.
 *
 * @param folder as the scenario file names it
 * @param location where the folder was read, in full
 * @param data firms, nations, specifications and exogenous paths
 * @param history dated events, in the order of the file
 * @param sha256 of the files' names and bytes, in hexadecimal
 */
public record WorldFiles(String folder, String location, WorldData data, List<DatedEvent> history, String sha256) {
    public WorldFiles {
        history = List.copyOf(history);
    }
}
