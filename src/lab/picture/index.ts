/** The door to the picture: it is large, so pages load it when they first show it. */
export {SmsPicture} from './sms-picture.js';
export {ourPictureWords} from './stage-words.js';
