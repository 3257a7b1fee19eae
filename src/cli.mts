/** Node's door. */
