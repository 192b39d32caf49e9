/// The version that `--version` and every run.json tell.
let programVersion = "0.1.0"
