extension Spanish: SystemWords {
  var noSpaceLeft: String { "no queda espacio en el disco" }
  var quotaUsedUp: String { "la cuota de disco está agotada" }
  var fileMayNotGrow: String { "el archivo ya no puede crecer" }
  var isReadOnly: String { "el sistema de archivos es de solo lectura" }
  var permissionDenied: String { "permiso denegado" }
  var noSuchFile: String { "no existe ese archivo ni esa carpeta" }
  var isFolder: String { "es una carpeta" }
  var isNoFolder: String { "una parte de la ruta no es una carpeta" }
  var existsAlready: String { "ya existe" }
  var isBusy: String { "otro programa lo usa" }
  var tooManyLinks: String { "demasiados enlaces" }
  var nameTooLong: String { "el nombre es demasiado largo" }
  var isClosed: String { "el archivo está cerrado" }
  var inputOutputError: String { "error de entrada o salida" }
  var noMemoryLeft: String { "no queda memoria" }
  var tooManyOpenFiles: String { "demasiados archivos abiertos" }
  func systemError(numbered number: Int32) -> String { "error \(number) del sistema" }
}
