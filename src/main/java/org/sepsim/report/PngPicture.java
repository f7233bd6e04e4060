package org.sepsim.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** An image as PNG; what it is made from stands in its {@code tEXt} chunks. */
public final class PngPicture {
    private static final String METADATA_FORMAT = "javax_imageio_png_1.0";

    private PngPicture() {}

    /**
     * The file.
     *
     * @param source what is needed to draw it again
     */
    public static byte[] bytes(BufferedImage image, Map<String, String> source) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        IIOMetadataNode root = new IIOMetadataNode(METADATA_FORMAT);
        IIOMetadataNode texts = new IIOMetadataNode("tEXt");
        source.forEach((keyword, value) -> texts.appendChild(entry(keyword, value)));
        root.appendChild(texts);
        metadata.mergeTree(METADATA_FORMAT, root);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, List.of(), metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode entry(String keyword, String value) {
        IIOMetadataNode node = new IIOMetadataNode("tEXtEntry");
        node.setAttribute("keyword", "sepsim:" + keyword);
        node.setAttribute("value", value);
        return node;
    }
}
