package io.qingliu.deploy.kubernetes;

import java.util.List;

/** Something that all that is deployed has to keep, beyond what schemas can say. */
interface Policy {
    /** A sentence for each object that does not keep it, with the object's kind and name. */
    List<String> violations(Manifests deployed);
}
