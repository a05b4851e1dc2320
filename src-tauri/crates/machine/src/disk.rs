//! What the system says about the disk on which a file lies.
//!
//! **Invariant:** it asks nobody else: a network drive that does not answer must not stop the window.

use std::path::Path;

use ceiba::store::place::Disk;

/// What the system says about the disk of a file or folder, which need not exist yet.
#[cfg(windows)]
#[must_use]
pub fn disk(of: &Path) -> Disk {
    use std::path::{Component, Prefix};

    use winsafe::co::DRIVE;
    let Some(Component::Prefix(prefix)) = of.components().next() else { return Disk::Unknown };
    let (Prefix::Disk(letter) | Prefix::VerbatimDisk(letter)) = prefix.kind() else {
        return Disk::Unknown;
    };
    match winsafe::GetDriveType(Some(&format!("{}:\\", char::from(letter)))) {
        DRIVE::REMOVABLE => Disk::Removable,
        DRIVE::REMOTE => Disk::Network,
        DRIVE::FIXED | DRIVE::RAMDISK => Disk::Fixed,
        _ => Disk::Unknown,
    }
}

/// What the system says about the disk of a file or folder, which need not exist yet.
#[cfg(target_os = "linux")]
#[must_use]
pub fn disk(of: &Path) -> Disk {
    let path = of.ancestors().find_map(|folder| folder.canonicalize().ok());
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    match path.and_then(|path| mount(&mounts, &path)) {
        None => Disk::Unknown,
        Some(mount) if is_network(mount.kind) => Disk::Network,
        Some(mount) => device(mount.device),
    }
}

/// What the system says about the disk of a file or folder: nothing that could be asked here.
#[cfg(not(any(windows, target_os = "linux")))]
#[must_use]
pub fn disk(_: &Path) -> Disk {
    Disk::Unknown
}

/// A line of `/proc/self/mountinfo`.
#[cfg(target_os = "linux")]
#[derive(Debug, PartialEq, Eq)]
struct Mount<'a> {
    /// Major and minor number: `8:1`.
    device: &'a str,
    /// The kind of the file system.
    kind: &'a str,
}

/// Where a path is mounted: the longest mount point that it begins with, of several the last.
#[cfg(target_os = "linux")]
fn mount<'a>(mounts: &'a str, path: &Path) -> Option<Mount<'a>> {
    let known = mounts.lines().filter_map(|line| {
        let (place, system) = line.split_once(" - ")?;
        let mut place = place.split(' ').skip(2);
        let (device, point) = (place.next()?, place.nth(1)?);
        // A space in the name of a stick stands there as its number.
        let point = point.replace("\\040", " ");
        let depth = Path::new(&point).components().count();
        let kind = system.split(' ').next()?;
        path.starts_with(&point).then_some((depth, Mount { device, kind }))
    });
    known.max_by_key(|(depth, _)| *depth).map(|(_, mount)| mount)
}

#[cfg(target_os = "linux")]
fn is_network(kind: &str) -> bool {
    const NETWORK: [&str; 10] = [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "davfs",
        "9p",
        "ncpfs",
        "fuse.sshfs",
        "fuse.rclone",
    ];
    NETWORK.contains(&kind)
}

/// A stick says that it is removable; a disk on a cable says only that it is on USB.
#[cfg(target_os = "linux")]
fn device(number: &str) -> Disk {
    let Ok(device) = Path::new("/sys/dev/block").join(number).canonicalize() else {
        return Disk::Unknown;
    };
    let said = |folder: &Path| std::fs::read_to_string(folder.join("removable")).ok();
    let removable = device.ancestors().take(2).find_map(said);
    let on_usb = device.to_string_lossy().contains("/usb");
    if on_usb || removable.is_some_and(|said| said.trim() == "1") {
        Disk::Removable
    } else {
        Disk::Fixed
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
40 27 8:17 / /media/ana/USB\\040ROJO rw,nosuid - vfat /dev/sdb1 rw
41 27 0:50 / /srv/ana/planes rw,relatime shared:2 - cifs //servidor/planes rw
";

    #[test]
    fn a_path_is_on_the_deepest_mount_that_holds_it() {
        let check = |path: &str, device: &str, kind: &str| {
            assert_eq!(mount(MOUNTS, Path::new(path)), Some(Mount { device, kind }), "{path}");
        };
        check("/srv/ana/town.ceiba", "254:0", "ext4");
        check("/media/ana/USB ROJO/town.ceiba", "8:17", "vfat");
        check("/media/ana/USB", "254:0", "ext4");
        check("/srv/ana/planes/town.ceiba", "0:50", "cifs");
        assert!(is_network("cifs") && !is_network("vfat"));
        assert_eq!(mount("", Path::new("/srv")), None);
    }

    #[test]
    fn this_computer_answers_without_being_asked_twice() {
        assert_ne!(disk(Path::new("no/such/file.ceiba")), Disk::Network);
    }
}
