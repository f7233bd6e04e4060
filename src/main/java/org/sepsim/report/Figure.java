package org.sepsim.report;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sepsim.results.Manifest;
import org.sepsim.results.Recipe;
import org.sepsim.results.ResultsException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A figure that sepsim made, and what it says of itself.
 *
 * @param file PNG, SVG or HTML
 * @param chart name of the chart, or {@code report}
 * @param place folder in which it stands where there are charts of several scenarios; empty if it is of no scenario
 * @param origin what is to be run to draw it again
 * @param with results that a report takes up, what is to be run for them
 */
public record Figure(Path file, String chart, String place, Origin origin, List<Origin> with) {
    /** Chart of a whole page. */
    public static final String REPORT = "report";

    private static final Pattern IN_PAGE =
            Pattern.compile("<script type=\"text/plain\" id=\"([a-z0-9-]+)\">(.*?)</script>");

    /**
     * What is to be run.
     *
     * @param command words of the command line, {@code sepsim} left out
     * @param asked what was asked for
     */
    public record Origin(List<String> command, Manifest asked) {
        public Origin {
            command = List.copyOf(command);
        }

        /** The command itself, such as {@code sweep}. */
        public String verb() {
            return command.get(0);
        }
    }

    public Figure {
        with = List.copyOf(with);
    }

    /**
     * Reads what a figure carries.
     *
     * @throws ResultsException if it carries no recipe or is no such file
     */
    public static Figure read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ResultsException(file + ": there is no such file; name a PNG, SVG or HTML file that sepsim made");
        }
        Map<String, String> carried;
        try {
            carried = carried(file);
        } catch (IOException e) {
            throw new ResultsException(file + ": cannot be read: " + e.getMessage(), e);
        }
        if (!carried.keySet().containsAll(List.of("recipe", "command", "chart"))) {
            throw new ResultsException(file + ": carries no recipe to draw it again; only figures that sepsim made do");
        }
        List<Origin> with = new ArrayList<>();
        for (int i = 0; carried.containsKey("with-" + i + "-recipe"); i++) {
            with.add(origin(file, carried, "with-" + i + "-"));
        }
        return new Figure(file, carried.get("chart"), place(carried), origin(file, carried, ""), with);
    }

    private static String place(Map<String, String> carried) {
        return carried.containsKey("alternative")
                ? DifferenceCharts.place(carried.get("alternative"), carried.get("baseline"))
                : carried.getOrDefault("scenario", "");
    }

    private static Origin origin(Path file, Map<String, String> carried, String prefix) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("'([^']*)'|(\\S+)").matcher(carried.get(prefix + "command"));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return new Origin(words.subList(1, words.size()), Recipe.read(carried.get(prefix + "recipe"), file.toString()));
    }

    private static Map<String, String> carried(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            return ofPng(file);
        }
        if (name.endsWith(".svg")) {
            return ofSvg(Files.readString(file));
        }
        if (name.endsWith(".html")) {
            return ofPage(Files.readString(file));
        }
        throw new ResultsException(file + ": must be a PNG, SVG or HTML file that sepsim made");
    }

    private static Map<String, String> ofPage(String text) {
        Map<String, String> carried = new LinkedHashMap<>();
        IN_PAGE.matcher(text)
                .results()
                .forEach(found -> carried.put(found.group(1), found.group(2).replace("\\u003c", "<")));
        return carried;
    }

    private static Map<String, String> ofPng(Path file) throws IOException {
        Map<String, String> carried = new LinkedHashMap<>();
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            Node root = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            for (Node part = root.getFirstChild(); part != null; part = part.getNextSibling()) {
                for (Node text = part.getFirstChild();
                        text != null && part.getNodeName().equals("tEXt");
                        text = text.getNextSibling()) {
                    String keyword =
                            text.getAttributes().getNamedItem("keyword").getNodeValue();
                    String value = text.getAttributes().getNamedItem("value").getNodeValue();
                    carried.put(keyword.replaceFirst("^sepsim:", ""), value);
                }
            }
        } finally {
            reader.dispose();
        }
        return carried;
    }

    private static Map<String, String> ofSvg(String text) throws IOException {
        Map<String, String> carried = new LinkedHashMap<>();
        NodeList metadata = xml(text).getElementsByTagName("metadata");
        if (metadata.getLength() > 0) {
            metadata.item(0).getTextContent().lines().forEach(line -> {
                int colon = line.indexOf(": ");
                if (colon > 0) {
                    carried.put(line.substring(0, colon), line.substring(colon + 2));
                }
            });
        }
        return carried;
    }

    /** Reads no other file: an SVG names a definition that lies in a network. */
    private static Document xml(String text) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("it is no SVG: " + e.getMessage(), e);
        }
    }
}
