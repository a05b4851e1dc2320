//! Where a file lies, and what that means for one that is being worked with.
//!
//! A synchronising service copies a file while it is written, and puts another computer's version over
//! it; a stick is pulled out; a network drive loses its locks. A finished copy is welcome in all of
//! these places, since nobody writes it any more.
//!
//! **Invariant:** pure: what the system says about a disk is passed in. Paths of every system are
//! understood on every system.

use std::path::Path;

use crate::text::{Message, keys};

/// What the system says about the disk on which a file lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disk {
    /// It is a part of this computer.
    Fixed,
    /// It can be pulled out.
    Removable,
    /// It is another computer's.
    Network,
    /// The system does not say.
    Unknown,
}

/// Where a file lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On this computer.
    Here,
    /// In a folder that a service, known by this name, synchronises.
    Synchronised(&'static str),
    /// On a stick or a card.
    Removable,
    /// On another computer.
    Network,
}

/// Services by the beginnings of the names that they give to their folders, in lower case. After it
/// the name ends or goes on with one of [`JOINTS`]: `OneDrive - Alcaldía`, `GoogleDrive-ana@x.org`.
const SERVICES: [(&str, &str); 20] = [
    ("onedrive", "OneDrive"),
    ("skydrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("mi unidad", "Google Drive"),
    ("meu drive", "Google Drive"),
    ("mon drive", "Google Drive"),
    ("drivefs", "Google Drive"),
    ("iclouddrive", "iCloud Drive"),
    ("icloud drive", "iCloud Drive"),
    ("com~apple~clouddocs", "iCloud Drive"),
    ("mobile documents", "iCloud Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("megasync", "MEGA"),
    ("pclouddrive", "pCloud"),
    ("box sync", "Box"),
    ("syncthing", "Syncthing"),
];

/// What may follow the name of a service in the name of its folder.
const JOINTS: [char; 4] = [' ', '-', '(', '_'];

/// Where the file at `path` lies, on a disk of which the system says `disk`.
#[must_use]
pub fn place(path: &Path, disk: Disk) -> Place {
    let text = path.to_string_lossy();
    if let Some(service) = folders(&text).find_map(service) {
        return Place::Synchronised(service);
    }
    if disk == Disk::Network || is_share(&text) {
        return Place::Network;
    }
    if disk == Disk::Removable || (disk == Disk::Unknown && is_mounted_stick(&text)) {
        return Place::Removable;
    }
    Place::Here
}

/// The names of the folders, as any system writes them; that of the file itself says nothing.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    let folder = path.rfind(['/', '\\']).and_then(|end| path.get(..end)).unwrap_or_default();
    folder.split(['/', '\\']).filter(|name| !name.is_empty())
}

fn service(folder: &str) -> Option<&'static str> {
    let folder = folder.to_lowercase();
    let of = |begins: &str| {
        let rest = folder.strip_prefix(begins)?;
        (rest.is_empty() || rest.starts_with(JOINTS)).then_some(())
    };
    SERVICES.iter().find_map(|(begins, name)| of(begins).map(|()| *name))
}

/// `\\server\share`, also as `\\?\UNC\server\share`, which Windows makes of it; not `\\?\C:\`.
fn is_share(path: &str) -> bool {
    let path = path.replace('/', "\\").to_lowercase();
    match path.strip_prefix("\\\\?\\").or_else(|| path.strip_prefix("\\\\.\\")) {
        Some(rest) => rest.starts_with("unc\\"),
        None => path.starts_with("\\\\") && !path.starts_with("\\\\\\"),
    }
}

/// Where Linux and macOS show what is put in.
fn is_mounted_stick(path: &str) -> bool {
    ["/media/", "/run/media/", "/Volumes/"].iter().any(|mount| path.starts_with(mount))
}

impl Place {
    /// Whether a copy there is still there when this computer is not.
    #[must_use]
    pub fn is_outside(self) -> bool {
        self != Self::Here
    }

    /// What a person should know who works with the file `file` there, with what to do; `None` where
    /// all is well.
    #[must_use]
    pub fn warning(self, file: &str) -> Option<Message> {
        match self {
            Self::Here => None,
            Self::Synchronised(service) => Some(keys::place_synchronised(file, service)),
            Self::Removable => Some(keys::place_removable(file)),
            Self::Network => Some(keys::place_network(file)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, disk: Disk, expected: Place) {
        assert_eq!(place(Path::new(path), disk), expected, "{path} on {disk:?}");
    }

    #[test]
    fn a_synchronised_folder_is_known_by_its_name_on_every_system() {
        for (path, service) in [
            (r"C:\Users\ana\OneDrive\Documents\Ceiba\town.ceiba", "OneDrive"),
            (r"C:\Users\ana\OneDrive - Alcaldía de Río Hondo\town.ceiba", "OneDrive"),
            (r"D:\Dropbox (Alcaldía)\town.ceiba", "Dropbox"),
            (r"C:\Users\ana\dropbox\town.ceiba", "Dropbox"),
            (r"G:\Mi unidad\plan\town.ceiba", "Google Drive"),
            (r"G:\Meu Drive\town.ceiba", "Google Drive"),
            (r"C:\Users\ana\iCloudDrive\town.ceiba", "iCloud Drive"),
            ("/srv/ana/Nextcloud/town.ceiba", "Nextcloud"),
            ("/srv/ana/Google Drive/town.ceiba", "Google Drive"),
            (
                "/Users/ana/Library/CloudStorage/GoogleDrive-ana@x.org/My Drive/t.ceiba",
                "Google Drive",
            ),
            ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/t.ceiba", "iCloud Drive"),
            ("C:/Users/ana/OneDrive/town.ceiba", "OneDrive"),
        ] {
            check(path, Disk::Fixed, Place::Synchronised(service));
        }
    }

    #[test]
    fn names_that_only_look_alike_are_folders_like_any_other() {
        for path in [
            r"C:\Users\ana\AppData\Local\ceiba\municipalities\town.ceiba",
            r"C:\Users\ana\Documents\Dropbox.ceiba",
            r"C:\Users\ana\onedrives\town.ceiba",
            "/srv/ana/.local/share/ceiba/municipalities/onedrive.ceiba",
            "/srv/ana/dropboxes/town.ceiba",
            "town.ceiba",
            "",
        ] {
            check(path, Disk::Fixed, Place::Here);
            check(path, Disk::Unknown, Place::Here);
        }
    }

    #[test]
    fn sticks_and_shares_are_known_by_the_system_or_by_their_path() {
        check(r"E:\town.ceiba", Disk::Removable, Place::Removable);
        check(r"E:\town.ceiba", Disk::Fixed, Place::Here);
        check("/media/ana/USB/town.ceiba", Disk::Unknown, Place::Removable);
        check("/run/media/ana/USB/town.ceiba", Disk::Unknown, Place::Removable);
        check("/media/data/town.ceiba", Disk::Fixed, Place::Here);
        check("/Volumes/USB/town.ceiba", Disk::Unknown, Place::Removable);
        check(r"Z:\town.ceiba", Disk::Network, Place::Network);
        check(r"\\servidor\planes\town.ceiba", Disk::Unknown, Place::Network);
        check(r"\\?\UNC\servidor\planes\town.ceiba", Disk::Unknown, Place::Network);
        check(r"\\?\C:\Users\ana\town.ceiba", Disk::Fixed, Place::Here);
        check("//servidor/planes/town.ceiba", Disk::Unknown, Place::Network);
        check(r"\\servidor\OneDrive\town.ceiba", Disk::Network, Place::Synchronised("OneDrive"));
    }

    #[test]
    fn only_on_this_computer_is_there_nothing_to_say_and_no_copy_outside() {
        let places =
            [Place::Here, Place::Synchronised("Dropbox"), Place::Removable, Place::Network];
        for place in places {
            assert_eq!(place.warning("town.ceiba").is_some(), place.is_outside(), "{place:?}");
        }
        let told = Place::Synchronised("Dropbox").warning("town.ceiba").unwrap();
        let told = told.text(crate::text::Language::En);
        assert!(told.contains("town.ceiba") && told.contains("Dropbox"), "{told}");
    }
}
