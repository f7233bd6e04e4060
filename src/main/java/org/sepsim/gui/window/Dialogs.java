package org.sepsim.gui.window;

import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;

/** Asks for files: first in the folder in which the program was started, then where the last one was. Called by Swing's thread only. */
final class Dialogs {
    private static File folder = new File("").getAbsoluteFile();

    private Dialogs() {}

    /**
     * Asks where something is to be saved.
     *
     * @param name offered; its ending is that of a file that is named without one
     */
    static Optional<Path> save(Component parent, String name, String title) {
        JFileChooser chooser = new JFileChooser(folder);
        chooser.setDialogTitle(title);
        chooser.setSelectedFile(new File(name));
        if (chooser.showSaveDialog(parent) != JFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        Path file = ended(chooser.getSelectedFile(), name.substring(name.indexOf('.')))
                .toPath();
        folder = chooser.getCurrentDirectory();
        boolean replace = !Files.exists(file)
                || JOptionPane.showConfirmDialog(
                                parent, file + " is there already. Replace it?", title, JOptionPane.YES_NO_OPTION)
                        == JOptionPane.YES_OPTION;
        return replace ? Optional.of(file) : Optional.empty();
    }

    private static File ended(File file, String ending) {
        return file.getName().indexOf('.') < 0 ? new File(file.getPath() + ending) : file;
    }

    /** Asks for a file to open, there where the last one was. */
    static Optional<Path> open(Component parent, String title) {
        Optional<Path> file = open(parent, folder.toPath(), title);
        file.ifPresent(chosen -> folder = chosen.toFile().getAbsoluteFile().getParentFile());
        return file;
    }

    static Optional<Path> open(Component parent, Path in, String title) {
        JFileChooser chooser = new JFileChooser(in.toFile());
        chooser.setDialogTitle(title);
        return chooser.showOpenDialog(parent) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }
}
