package io.qingliu.pipeline.send;

/** The ways in that parcels are sent to. */
enum Way {
    /** A page in each line. */
    PAGES("/v1/articles", "application/x-ndjson", "\n"),
    /** Records of a web archive. */
    RECORDS("/v1/warc", "application/warc", "");

    private final String path;
    private final String mediaType;
    private final String separator;

    Way(String path, String mediaType, String separator) {
        this.path = path;
        this.mediaType = mediaType;
        this.separator = separator;
    }

    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }

    /** What stands between two things in one body. */
    String separator() {
        return separator;
    }
}
